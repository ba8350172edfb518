package org.undersigned.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A discipline of a party, with the sort key by which the list of the discipline is ordered. */
@Embeddable
record DisciplineLine(
        @Column(name = "discipline_code") String code,
        @Column(name = "sort_key") String sortKey) {}
