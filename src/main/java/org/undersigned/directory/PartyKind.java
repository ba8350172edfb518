package org.undersigned.directory;

import org.undersigned.base.name.SortKey;

/** What sort of party it is: one human being, a band or ensemble, the heirs of somebody, or a body. */
public enum PartyKind {
    PERSON,
    GROUP,
    ESTATE,
    ORGANISATION;

    /**
     * What a name of such a party is ordered by when nobody decides otherwise.
     *
     * @param name not blank
     */
    public SortKey proposeSortKey(String name) {
        return this == PERSON ? SortKey.proposeForPerson(name) : SortKey.proposeForBody(name);
    }
}
