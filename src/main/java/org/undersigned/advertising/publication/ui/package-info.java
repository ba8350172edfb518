/** The register of papers, and the page of one: what is known of it, from where and since when, and what is not. */
@NullMarked
package org.undersigned.advertising.publication.ui;

import org.jspecify.annotations.NullMarked;
