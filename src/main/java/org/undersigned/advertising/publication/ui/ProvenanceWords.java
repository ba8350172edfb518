package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.ui.Instants;

/** Where a value comes from and when it was checked, as a person reads it. */
final class ProvenanceWords {

    private ProvenanceWords() {}

    /** "Rate card, 2018". */
    static String source(Provenance provenance) {
        return provenance.dated().isEmpty()
                ? provenance.source()
                : text("advertising.publication.ui.source", provenance.source(), provenance.dated());
    }

    /** "Checked 3 Mar 2026", "Stale: checked 3 Mar 2018". */
    static String checked(Provenance provenance, boolean stale) {
        var on = provenance.checkedOn();
        if (on == null) {
            return text("advertising.publication.ui.unchecked");
        }
        return stale
                ? text("advertising.publication.ui.stale-on", Instants.date(on))
                : text("advertising.publication.ui.checked-on", Instants.date(on));
    }
}
