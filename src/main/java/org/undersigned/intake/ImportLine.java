package org.undersigned.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyKind;

/**
 * A row of the file with what is proposed, decided and done.
 *
 * @param number counted within the import, from 1, without header and empty rows
 * @param row the row number that a person sees in the spreadsheet
 * @param cells as they were in the file
 * @param match the party that may be the same
 * @param matches how many parties have this name
 * @param firstLine the earlier line with the same name
 * @param firstRow the row of that line
 * @param byHand whether a person has decided so, and not the check alone
 * @param rules by which its name was taken apart
 */
public record ImportLine(
        int number,
        int row,
        List<String> cells,
        String name,
        @Nullable PartyKind kind,
        Proposal proposal,
        @Nullable Problem problem,
        @Nullable Decision decision,
        boolean byHand,
        @Nullable UUID match,
        @Nullable String matchName,
        int matches,
        @Nullable Integer firstLine,
        @Nullable Integer firstRow,
        @Nullable Outcome outcome,
        @Nullable String outcomeReason,
        @Nullable UUID party,
        @Nullable UUID participation,
        @Nullable UUID signature,
        Set<CleaningRule> rules) {

    public ImportLine {
        rules = Set.copyOf(rules);
    }

    /** A line that has only been read. */
    static ImportLine read(int number, int row, List<String> cells, String name, @Nullable PartyKind kind) {
        return new ImportLine(
                number,
                row,
                cells,
                name,
                kind,
                Proposal.CREATE,
                null,
                Decision.CREATE,
                false,
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());
    }

    /** Whether its row names two persons, so that what else stands in the row may be of the other one. */
    public boolean sharesItsRow() {
        return rules.contains(CleaningRule.TWO_NAMES);
    }

    /** Whether a person may decide so. What was not taken for a name ("311", "!!!") can still be one. */
    public boolean canBe(Decision wished) {
        var open = outcome == null && (proposal != Proposal.REJECTED || problem == Problem.NOT_A_NAME);
        return open && (wished != Decision.USE_MATCH || match != null || firstLine != null);
    }

    /** Why nothing comes of the line; null where something can. */
    public @Nullable Problem rejection() {
        return proposal == Proposal.REJECTED ? problem : null;
    }

    /** The same with other cells. */
    ImportLine withCells(List<String> other) {
        return new ImportLine(
                number,
                row,
                other,
                name,
                kind,
                proposal,
                problem,
                decision,
                byHand,
                match,
                matchName,
                matches,
                firstLine,
                firstRow,
                outcome,
                outcomeReason,
                party,
                participation,
                signature,
                rules);
    }

    /** As a person has decided. */
    ImportLine decided(Decision by) {
        return new ImportLine(
                number,
                row,
                cells,
                name,
                kind,
                proposal,
                problem,
                by,
                true,
                match,
                matchName,
                matches,
                firstLine,
                firstRow,
                outcome,
                outcomeReason,
                party,
                participation,
                signature,
                rules);
    }

    ImportLine rejected(Problem why) {
        return proposed(Proposal.REJECTED, why, match, matchName, matches, null);
    }

    ImportLine sameAs(UUID party, String partyName, int count) {
        return proposed(Proposal.SAME_AS_EXISTING, null, party, partyName, count, null);
    }

    /** Whose party is certain: it needs no decision. */
    ImportLine known(String calledNow, PartyFacts party) {
        return new ImportLine(
                number,
                row,
                cells,
                calledNow,
                party.kind(),
                Proposal.SAME_AS_EXISTING,
                null,
                Decision.USE_MATCH,
                false,
                party.id(),
                party.name(),
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of());
    }

    /** As it is proposed, with something that is to be known before a person decides. */
    ImportLine besides(Problem what) {
        return proposed(proposal, what, match, matchName, matches, null);
    }

    ImportLine sameAsLine(ImportLine earlier) {
        return proposed(Proposal.SAME_AS_EARLIER_ROW, null, null, null, 0, earlier);
    }

    /** What is not simply new is left to a person. */
    private ImportLine proposed(
            Proposal what,
            @Nullable Problem why,
            @Nullable UUID party,
            @Nullable String partyName,
            int parties,
            @Nullable ImportLine earlier) {
        return new ImportLine(
                number,
                row,
                cells,
                name,
                kind,
                what,
                why,
                null,
                false,
                party,
                partyName,
                parties,
                earlier == null ? null : earlier.number(),
                earlier == null ? null : earlier.row(),
                null,
                null,
                null,
                null,
                null,
                rules);
    }

    ImportLine readBy(Set<CleaningRule> others) {
        return new ImportLine(
                number,
                row,
                cells,
                name,
                kind,
                proposal,
                problem,
                decision,
                byHand,
                match,
                matchName,
                matches,
                firstLine,
                firstRow,
                outcome,
                outcomeReason,
                party,
                participation,
                signature,
                others);
    }
}
