package org.undersigned.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        @Nullable UUID match,
        @Nullable String matchName,
        int matches,
        @Nullable Integer firstLine,
        @Nullable Outcome outcome,
        @Nullable String outcomeReason,
        @Nullable UUID party,
        @Nullable UUID participation,
        @Nullable UUID signature) {

    /** A line that has only been read. */
    static ImportLine read(int number, int row, List<String> cells, String name, @Nullable PartyKind kind) {
        return new ImportLine(
                number, row, cells, name, kind, Proposal.CREATE, null, Decision.CREATE, null, null, 0, null, null, null,
                null, null, null);
    }

    ImportLine rejected(Problem why) {
        return new ImportLine(
                number, row, cells, name, kind, Proposal.REJECTED, why, null, match, matchName, matches, null, null,
                null, null, null, null);
    }

    ImportLine sameAs(UUID party, String partyName, int count) {
        return new ImportLine(
                number, row, cells, name, kind, Proposal.SAME_AS_EXISTING, null, null, party, partyName, count, null,
                null, null, null, null, null);
    }

    ImportLine sameAsLine(int earlier) {
        return new ImportLine(
                number, row, cells, name, kind, Proposal.SAME_AS_EARLIER_ROW, null, null, null, null, 0, earlier, null,
                null, null, null, null);
    }
}
