package org.undersigned.signature.evidence.preview;

import java.util.List;

/** What can be shown of a file in a page. */
public sealed interface FilePreview {

    /**
     * A picture that was drawn anew.
     *
     * @param png its bytes
     */
    record Picture(byte[] png) implements FilePreview {}

    /**
     * The first pages of a document, drawn here.
     *
     * @param further how many pages more it has
     */
    record Pages(List<Picture> pages, int further) implements FilePreview {

        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /** A text, as long as a page has room for. */
    record Words(String text) implements FilePreview {}

    /** Nothing of it can be shown; it has to be taken and opened elsewhere. */
    record Nothing() implements FilePreview {}
}
