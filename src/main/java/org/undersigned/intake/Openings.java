package org.undersigned.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.campaign.Tier;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeepers;
import org.undersigned.intake.field.WrittenDay;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;

/**
 * Takes the parties of lines into the pipeline, as the row says or else the plan. Whom a restriction protects is not turned
 * to, so they come in below that; what else the line says of them, such as a yes that came to us, is kept.
 */
@Component
class Openings {

    private static final Stage UNASKED = Stage.IDENTIFIED;

    private final ParticipationService participations;
    private final FieldKeepers keepers;
    private final CurrentUser user;
    private final Clock clock;

    Openings(ParticipationService participations, FieldKeepers keepers, CurrentUser user, Clock clock) {
        this.participations = participations;
        this.keepers = keepers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What came of a line in the pipeline.
     *
     * @param participation null: none was opened
     * @param notes what is to be told of it
     */
    record Opened(@Nullable UUID participation, List<String> notes) {

        static final Opened NONE = new Opened(null, List.of());
    }

    /** How a participation is to be opened. */
    private record Wished(
            Stage stage,
            Tier tier,
            @Nullable UUID owner,
            @Nullable Instant since) {}

    /** Marks the lines whose party would not be opened at the stage. */
    List<ImportLine> marked(UUID campaign, ImportPlan plan, List<ImportLine> lines) {
        if (plan.stage() == null) {
            return lines;
        }
        var byStage = new EnumMap<Stage, Set<UUID>>(Stage.class);
        for (var line : lines) {
            if (line.proposal() == Proposal.SAME_AS_EXISTING && line.match() != null) {
                byStage.computeIfAbsent(wished(plan, line).stage(), stage -> new LinkedHashSet<>())
                        .add(line.match());
            }
        }
        var restricted = new EnumMap<Stage, Set<UUID>>(Stage.class);
        byStage.forEach((stage, parties) -> ImportLines.batches(List.copyOf(parties))
                .forEach(batch -> restricted
                        .computeIfAbsent(stage, some -> new HashSet<>())
                        .addAll(participations.protectedFrom(campaign, batch, stage))));
        return lines.stream()
                .map(line -> line.proposal() == Proposal.SAME_AS_EXISTING
                                && restricted
                                        .getOrDefault(wished(plan, line).stage(), Set.of())
                                        .contains(line.match())
                        ? line.besides(Problem.RESTRICTED)
                        : line)
                .toList();
    }

    /**
     * Opens a participation where there is none; one that is there is left as it is.
     *
     * @param isNew a party that the line has created, and that so is in no pipeline yet
     */
    Opened open(ImportFacts facts, ImportLine line, UUID party, boolean isNew) {
        if (facts.plan().stage() == null
                || !isNew && participations.of(facts.campaign(), party).isPresent()) {
            return Opened.NONE;
        }
        var wished = wished(facts.plan(), line);
        var isProtected = !isNew
                && !participations
                        .protectedFrom(facts.campaign(), List.of(party), wished.stage())
                        .isEmpty();
        var stage = isProtected ? UNASKED : wished.stage();
        var owner = mayOwn(wished.owner()) ? wished.owner() : null;
        var opened = participations.open(
                facts.campaign(),
                party,
                new ParticipationDetails(wished.tier(), stage, owner)
                        .since(isProtected ? null : wished.since())
                        .because(Texts.text("intake.because", facts.source())));
        var notes = new ArrayList<String>();
        if (isProtected) {
            notes.add(Texts.text("intake.protected", Texts.label(stage), Texts.label(wished.stage())));
        }
        if (!Objects.equals(owner, wished.owner())) {
            notes.add(Texts.text("intake.unowned"));
        }
        return new Opened(opened, notes);
    }

    /** Whoever may not give a participation to somebody else takes it themselves, or leaves it to nobody. */
    private boolean mayOwn(@Nullable UUID owner) {
        return owner == null || owner.equals(user.id()) || user.may(Permission.OUTREACH_ASSIGN);
    }

    /** Who was asked on a day is at least asked. */
    private Wished wished(ImportPlan plan, ImportLine line) {
        var row = LineReading.of(plan, line);
        var asked = keepers.meant(row, Field.ASKED_ON).map(LocalDate::parse).map(day -> WrittenDay.moment(day, clock));
        var stage = keepers.meant(row, Field.STAGE).map(Stage::valueOf).orElse(Objects.requireNonNull(plan.stage()));
        return new Wished(
                asked.isPresent() && stage.compareTo(Stage.ASKED) < 0 ? Stage.ASKED : stage,
                keepers.meant(row, Field.TIER).map(Tier::valueOf).orElse(plan.tier()),
                keepers.meant(row, Field.OWNER).map(UUID::fromString).orElse(null),
                asked.orElse(null));
    }
}
