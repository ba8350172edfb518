package org.undersigned.advertising.publication;

/**
 * What is entered of a value.
 *
 * @param value as it is typed; empty for one that turned out to be unknown
 */
public record FactDetails(String value, Provenance provenance) {

    public FactDetails {
        value = value.strip();
    }
}
