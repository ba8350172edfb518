/**
 * Reads a text against an edition: who of the list is named, how many names it says there are, and what is said wrongly.
 *
 * <p>Decision: names are found by the keys by which the directory finds and compares them, and a text is read without
 * any outside service: an article may be under embargo itself. What is found is put before a person, who knows what a
 * sentence means; nothing is changed by it. The cost is that some of what is found is none of our business.
 */
@NullMarked
package org.undersigned.roster.reading;

import org.jspecify.annotations.NullMarked;
