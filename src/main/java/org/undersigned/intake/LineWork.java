package org.undersigned.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.signature.Capacity;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureService;

/** Does with one line what was decided, through the same services as by hand, in the transaction of the caller. */
@Component
class LineWork {

    private final ImportLines lines;
    private final PartyService parties;
    private final Disciplines disciplines;
    private final ParticipationService participations;
    private final SignatureService signatures;

    LineWork(
            ImportLines lines,
            PartyService parties,
            Disciplines disciplines,
            ParticipationService participations,
            SignatureService signatures) {
        this.lines = lines;
        this.parties = parties;
        this.disciplines = disciplines;
        this.participations = participations;
        this.signatures = signatures;
    }

    void apply(ImportFacts facts, ImportLine line) {
        var decision = line.decision();
        if (decision == Decision.SKIP || (line.proposal() == Proposal.REJECTED && decision == null)) {
            lines.done(facts.id(), line.number(), new ImportLines.Done(Outcome.SKIPPED, why(line), null, null, null));
        } else if (decision == null) {
            var reason = Texts.text("intake.left-undecided");
            lines.done(facts.id(), line.number(), new ImportLines.Done(Outcome.SKIPPED, reason, null, null, null));
        } else {
            act(facts, line, decision);
        }
    }

    /** Takes back what a line created, the last thing first. */
    void undo(ImportLine line) {
        if (line.signature() != null) {
            signatures.removeUnused(line.signature());
        }
        if (line.participation() != null) {
            participations.removeUnused(line.participation());
        }
        if (line.outcome() == Outcome.CREATED && line.party() != null) {
            parties.removeUnused(line.party());
        }
    }

    private void act(ImportFacts facts, ImportLine line, Decision decision) {
        var plan = facts.plan();
        var existing = decision == Decision.USE_MATCH ? match(facts, line) : null;
        var party = existing == null ? create(plan, line) : existing;
        var participation = participation(facts, party);
        var signature = signature(plan, line, party);
        var outcome = existing == null ? Outcome.CREATED : Outcome.LINKED;
        lines.done(
                facts.id(), line.number(), new ImportLines.Done(outcome, null, party, participation, signature));
    }

    private @Nullable UUID match(ImportFacts facts, ImportLine line) {
        return line.firstLine() == null ? line.match() : lines.partyOf(facts.id(), line.firstLine());
    }

    private UUID create(ImportPlan plan, ImportLine line) {
        var names = new ArrayList<NameDetails>(List.of(NameDetails.credited(line.name())));
        var alias = plan.value(line.cells(), Field.ALIAS);
        if (!alias.isEmpty() && !alias.equals(line.name())) {
            names.add(NameDetails.of(NameKind.ALIAS, alias));
        }
        var note = plan.value(line.cells(), Field.NOTE);
        return parties.create(new PartyDetails(
                kind(line), names, discipline(plan, line), List.of(), note.isEmpty() ? null : note));
    }

    private List<String> discipline(ImportPlan plan, ImportLine line) {
        var said = disciplines.codeOf(plan.value(line.cells(), Field.DISCIPLINE));
        if (said.isPresent()) {
            return List.of(said.get());
        }
        return plan.discipline() == null ? List.of() : List.of(plan.discipline());
    }

    /** Opens a participation where there is none; one that is there is left as it is. */
    private @Nullable UUID participation(ImportFacts facts, UUID party) {
        var stage = facts.plan().stage();
        if (stage == null || participations.of(facts.campaign(), party).isPresent()) {
            return null;
        }
        var details = new ParticipationDetails(facts.plan().tier(), stage, null)
                .because(Texts.text("intake.because", facts.fileName()));
        return participations.open(facts.campaign(), party, details);
    }

    private @Nullable UUID signature(ImportPlan plan, ImportLine line, UUID party) {
        if (plan.letterVersion() == null) {
            return null;
        }
        var kind = parties.facts(List.of(party)).get(party);
        return signatures.record(new SignatureDetails(
                plan.letterVersion(),
                party,
                line.name(),
                plan.value(line.cells(), Field.DESCRIPTOR),
                plan.value(line.cells(), Field.AFFILIATION),
                Capacity.usualFor(kind == null ? kind(line) : kind.kind()),
                plan.scopes()));
    }

    private static PartyKind kind(ImportLine line) {
        return line.kind() == null ? PartyKind.PERSON : line.kind();
    }

    private static @Nullable String why(ImportLine line) {
        return line.problem() == null ? null : Texts.label(line.problem());
    }
}
