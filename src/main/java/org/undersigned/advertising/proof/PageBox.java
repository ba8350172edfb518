package org.undersigned.advertising.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A place on a page, in thousandths of its width and depth.
 *
 * @param page from 1; 0 where there is no place
 */
@Embeddable
public record PageBox(
        @Column(name = "page_no") int page,
        @Column(name = "box_left") int left,
        @Column(name = "box_top") int top,
        @Column(name = "box_width") int width,
        @Column(name = "box_height") int height) {

    static final PageBox NOWHERE = new PageBox(0, 0, 0, 0, 0);
}
