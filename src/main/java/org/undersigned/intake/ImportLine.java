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
 * @param rules by which its name was taken apart
 * @param decision null as long as nobody has decided
 * @param byHand whether a person has decided so, and not the check alone
 * @param done null as long as nothing was done
 */
public record ImportLine(
        int number,
        int row,
        List<String> cells,
        String name,
        @Nullable PartyKind kind,
        Set<CleaningRule> rules,
        Proposed proposed,
        @Nullable Decision decision,
        boolean byHand,
        @Nullable Done done) {

    public ImportLine {
        rules = Set.copyOf(rules);
    }

    /** A line that has only been read. */
    static ImportLine read(int number, int row, List<String> cells, String name, @Nullable PartyKind kind) {
        return new ImportLine(number, row, cells, name, kind, Set.of(), Proposed.NEW, Decision.CREATE, false, null);
    }

    public Proposal proposal() {
        return proposed.proposal();
    }

    public @Nullable Problem problem() {
        return proposed.problem();
    }

    /** The party that may be the same. */
    public @Nullable UUID match() {
        return proposed.match();
    }

    public @Nullable String matchName() {
        return proposed.matchName();
    }

    /** How many parties have its name. */
    public int matches() {
        return proposed.matches();
    }

    /** The earlier line with the same name, or one that says something else of the same party. */
    public @Nullable Integer otherLine() {
        return proposed.otherLine();
    }

    /** The row of that line. */
    public @Nullable Integer otherRow() {
        return proposed.otherRow();
    }

    public @Nullable Outcome outcome() {
        return done == null ? null : done.outcome();
    }

    public @Nullable String outcomeReason() {
        return done == null ? null : done.reason();
    }

    /** Whom it has created or was linked to. */
    public @Nullable UUID party() {
        return done == null ? null : done.party();
    }

    public @Nullable UUID participation() {
        return done == null ? null : done.participation();
    }

    public @Nullable UUID signature() {
        return done == null ? null : done.signature();
    }

    /** Whether its row names two persons, so that what else stands in the row may be of the other one. */
    public boolean sharesItsRow() {
        return rules.contains(CleaningRule.TWO_NAMES);
    }

    /** Whether a person may decide so. What was not taken for a name ("311", "!!!") can still be one. */
    public boolean canBe(Decision wished) {
        var open = done == null && (proposal() != Proposal.REJECTED || problem() == Problem.NOT_A_NAME);
        return open && (wished != Decision.USE_MATCH || match() != null || otherLine() != null);
    }

    /** Why nothing comes of the line; null where something can. */
    public @Nullable Problem rejection() {
        return proposal() == Proposal.REJECTED ? problem() : null;
    }

    /** The same with other cells. */
    ImportLine withCells(List<String> other) {
        return new ImportLine(number, row, other, name, kind, rules, proposed, decision, byHand, done);
    }

    ImportLine readBy(Set<CleaningRule> others) {
        return new ImportLine(number, row, cells, name, kind, others, proposed, decision, byHand, done);
    }

    /** As a person has decided. */
    ImportLine decided(Decision by) {
        return new ImportLine(number, row, cells, name, kind, rules, proposed, by, true, done);
    }

    ImportLine rejected(Problem why) {
        return left(proposed.rejected(why));
    }

    ImportLine sameAs(UUID party, String partyName, int count) {
        return left(Proposed.existing(party, partyName, count));
    }

    ImportLine sameAsLine(ImportLine earlier) {
        return left(Proposed.earlier(earlier));
    }

    /** As it is proposed, with something that is to be known before a person decides. */
    ImportLine besides(Problem what) {
        return left(proposed.besides(what));
    }

    /** With another line of the file that contradicts it. */
    ImportLine contradictedBy(ImportLine other) {
        return left(proposed.contradictedBy(other));
    }

    /** What is not simply new is left to a person. */
    private ImportLine left(Proposed what) {
        return new ImportLine(number, row, cells, name, kind, rules, what, null, false, null);
    }

    /** The same as its party without anybody having decided so. */
    ImportLine settled() {
        return new ImportLine(number, row, cells, name, kind, rules, proposed, Decision.USE_MATCH, false, done);
    }

    /** Whose party is certain: it needs no decision. */
    ImportLine known(String calledNow, PartyFacts party) {
        return new ImportLine(
                number,
                row,
                cells,
                calledNow,
                party.kind(),
                Set.of(),
                Proposed.existing(party.id(), party.name(), 1),
                Decision.USE_MATCH,
                false,
                null);
    }
}
