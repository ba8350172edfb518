package org.undersigned.advertising.typeset;

/** How the parts of an ad stand on its page. */
public enum AdLayout {

    /** From above: headline, statement in columns, names, call to action. */
    CLASSIC,

    /** The statement in a box, and the names all around it. */
    BOX
}
