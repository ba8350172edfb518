package org.undersigned.signature.evidence.preview;

/** What can be shown of a file in a page. */
public sealed interface FilePreview {

    /**
     * A picture that was drawn anew.
     *
     * @param png its bytes
     */
    record Picture(byte[] png) implements FilePreview {}

    /** A text, as long as a page has room for. */
    record Words(String text) implements FilePreview {}

    /** Nothing of it can be shown; it has to be taken and opened elsewhere. */
    record Nothing() implements FilePreview {}
}
