package org.undersigned.advertising.typeset;

/** A name as it is printed, and what is printed beside it, which may be empty. */
public record SetName(String name, String descriptor) {

    /** As it stands on the page. */
    public String printed() {
        return descriptor.isEmpty() ? name : name + ", " + descriptor;
    }
}
