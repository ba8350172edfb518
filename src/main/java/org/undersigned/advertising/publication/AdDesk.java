package org.undersigned.advertising.publication;

import static org.undersigned.base.Texts.text;

/**
 * Those at a paper who take ads; its newsroom is somebody else.
 *
 * @param reached whom one reaches, and how; empty where nobody is known, or it is not for the reader
 */
public record AdDesk(String paper, String reached) {

    /** "The Wall Street Journal, advertising". */
    public String label() {
        return text("advertising.publication.desk", paper);
    }
}
