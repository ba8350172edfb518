package org.undersigned.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.CoveredName;
import org.undersigned.signature.credit.PrintedCredit;

/**
 * One name of a list.
 *
 * @param position from 1
 * @param title an office, printed for identification only
 */
public record EditionLine(
        int position,
        UUID signature,
        UUID party,
        String credited,
        String sortKey,
        @Nullable String descriptor,
        @Nullable String title,
        PartyKind kind,
        @Nullable String discipline,
        boolean marquee) {

    static EditionLine of(int position, CoveredName name) {
        return new EditionLine(
                position,
                name.signature(),
                name.party(),
                name.credited(),
                name.sortKey(),
                name.descriptor(),
                name.titleForIdentification(),
                name.kind(),
                name.discipline(),
                name.tier() == Tier.MARQUEE);
    }

    /** What is printed of the name. */
    PrintedCredit credit() {
        return new PrintedCredit(signature, credited, descriptor, title);
    }

    EditionLine creditedAs(PrintedCredit credit) {
        return new EditionLine(
                position,
                signature,
                party,
                credit.name(),
                sortKey,
                credit.descriptor(),
                credit.title(),
                kind,
                discipline,
                marquee);
    }
}
