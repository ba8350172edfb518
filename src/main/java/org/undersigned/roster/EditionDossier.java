package org.undersigned.roster;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.dossier.DossierDocument;
import org.undersigned.signature.dossier.DossierDocument.Fact;
import org.undersigned.signature.dossier.DossierDocument.Item;
import org.undersigned.signature.dossier.DossierDocument.Section;
import org.undersigned.signature.dossier.DossierTime;
import org.undersigned.signature.dossier.SignatureDossier;

/**
 * What an edition was sealed as, and some of its names in their order with where each stands now.
 *
 * @param names how many there are in all
 */
public record EditionDossier(EditionFacts edition, Section sealed, int names, List<Line> lines) {

    /**
     * A name as it was sealed.
     *
     * @param standing where its yes stands now
     * @param evidence how many items show it
     * @param onRecord whether there is a dossier of it
     */
    public record Line(EditionLine printed, String standing, int evidence, boolean onRecord) {

        static Line of(EditionLine printed, @Nullable SignatureDossier dossier, EditionFacts edition) {
            return dossier == null
                    ? new Line(printed, text("signature.why.GONE"), 0, false)
                    : new Line(
                            printed,
                            standing(printed, dossier, edition),
                            dossier.evidence().size(),
                            true);
        }

        private static String standing(EditionLine printed, SignatureDossier dossier, EditionFacts edition) {
            var yes = dossier.yes();
            if (yes.state() != SignatureState.CONFIRMED) {
                var since =
                        DossierTime.of(dossier.stateSince(), edition.imprint().zone());
                return text("roster.dossier.since", label(yes.state()), since);
            }
            if (!dossier.grants().containsKey(edition.choice().scope())) {
                return text("roster.dossier.not-granted", label(edition.choice().scope()));
            }
            return yes.credited().equals(printed.credited())
                    ? label(yes.state())
                    : text("roster.dossier.credited-now", label(yes.state()), yes.credited());
        }
    }

    /** The facts of the edition as it was sealed, and what has become of it. */
    static Section sealed(EditionFacts edition, String sealedBy) {
        var imprint = edition.imprint();
        var zone = imprint.zone();
        var count = edition.count();
        var facts = new ArrayList<Fact>();
        facts.add(fact("edition", edition.label()));
        facts.add(fact("campaign", imprint.campaign()));
        facts.add(fact(
                "letter",
                text("roster.ui.words", imprint.letter(), edition.choice().number())));
        facts.add(fact("addressees", imprint.addressees()));
        facts.add(fact("use", label(edition.choice().scope())));
        facts.add(fact("ordering", label(edition.choice().ordering())));
        facts.add(fact("as-of", DossierTime.of(edition.asOf(), zone)));
        facts.add(fact("sealed-by", sealedBy));
        facts.add(fact("rule", edition.countingRule().sentence()));
        facts.add(fact(
                "count",
                text(
                        "roster.dossier.count",
                        count.total(),
                        count.persons(),
                        count.groups(),
                        count.estates(),
                        count.organisations())));
        facts.add(fact("contact", edition.contact()));
        facts.add(fact("hash", edition.contentHash()));
        facts.add(fact("state", state(edition)));
        if (imprint.embargo() != null) {
            facts.add(fact("embargo", DossierTime.of(imprint.embargo(), zone)));
        }
        return new Section(text("roster.dossier.section.sealed"), text("roster.dossier.none"), List.of(item(facts)));
    }

    private static String state(EditionFacts edition) {
        return edition.stateReason() == null
                ? label(edition.state())
                : text("roster.dossier.state", label(edition.state()), edition.stateReason());
    }

    /** As a text of its own: what was sealed, then each name with where it stands and where its own text lies. */
    static DossierDocument document(EditionFacts edition, Section sealed, List<Fact> contents) {
        var names =
                new Section(text("roster.dossier.section.names"), text("roster.dossier.none"), List.of(item(contents)));
        return new DossierDocument(edition.label(), List.of(sealed, names));
    }

    private static Item item(List<Fact> facts) {
        return new Item("", facts, null, List.of());
    }

    private static Fact fact(String name, String value) {
        return new Fact(text("roster.dossier.fact." + name), value);
    }
}
