package org.undersigned.signature.evidence.preview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /**
     * A mail as it was meant to be read.
     *
     * @param head who wrote to whom, when and about what, by the names of these lines
     * @param text the words, as long as a page has room for
     * @param attached the names of what came with it, which is not shown
     */
    record Mail(Map<String, String> head, String text, List<String> attached) implements FilePreview {

        public Mail {
            head = Collections.unmodifiableMap(new LinkedHashMap<>(head));
            attached = List.copyOf(attached);
        }
    }

    /** Nothing of it can be shown; it has to be taken and opened elsewhere. */
    record Nothing() implements FilePreview {}
}
