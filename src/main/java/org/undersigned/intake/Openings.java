package org.undersigned.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;

/**
 * Takes the parties of lines into the pipeline at the stage of the plan. Whom a restriction protects is not turned to, so
 * they come in below that; what else the line says of them, such as a yes that came to us, is kept.
 */
@Component
class Openings {

    private static final Stage UNASKED = Stage.IDENTIFIED;

    private final ParticipationService participations;

    Openings(ParticipationService participations) {
        this.participations = participations;
    }

    /**
     * What came of a line in the pipeline.
     *
     * @param participation null: none was opened
     * @param note what is to be told of it
     */
    record Opened(@Nullable UUID participation, @Nullable String note) {

        static final Opened NONE = new Opened(null, null);
    }

    /** Marks the lines whose party would not be opened at the stage. */
    List<ImportLine> marked(UUID campaign, @Nullable Stage stage, List<ImportLine> lines) {
        if (stage == null) {
            return lines;
        }
        var matches = lines.stream()
                .filter(line -> line.proposal() == Proposal.SAME_AS_EXISTING)
                .flatMap(line -> Stream.ofNullable(line.match()))
                .distinct()
                .toList();
        var restricted = new HashSet<UUID>();
        ImportLines.batches(matches)
                .forEach(batch -> restricted.addAll(participations.protectedFrom(campaign, batch, stage)));
        return lines.stream().map(line -> marked(line, restricted)).toList();
    }

    private static ImportLine marked(ImportLine line, Set<UUID> restricted) {
        return line.proposal() == Proposal.SAME_AS_EXISTING && restricted.contains(line.match())
                ? line.besides(Problem.RESTRICTED)
                : line;
    }

    /**
     * Opens a participation where there is none; one that is there is left as it is.
     *
     * @param isNew a party that the line has created, and that so is in no pipeline yet
     */
    Opened open(ImportFacts facts, UUID party, boolean isNew) {
        var wished = facts.plan().stage();
        if (wished == null
                || !isNew && participations.of(facts.campaign(), party).isPresent()) {
            return Opened.NONE;
        }
        var isProtected = !isNew
                && !participations
                        .protectedFrom(facts.campaign(), List.of(party), wished)
                        .isEmpty();
        var stage = isProtected ? UNASKED : wished;
        var opened = participations.open(
                facts.campaign(),
                party,
                new ParticipationDetails(facts.plan().tier(), stage, null)
                        .because(Texts.text("intake.because", facts.fileName())));
        var note = isProtected ? Texts.text("intake.protected", Texts.label(stage), Texts.label(wished)) : null;
        return new Opened(opened, note);
    }
}
