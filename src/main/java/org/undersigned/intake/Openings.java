package org.undersigned.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.undersigned.outreach.BulkService;
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
    private final BulkService bulk;
    private final FieldKeepers keepers;
    private final CurrentUser user;
    private final Clock clock;

    Openings(
            ParticipationService participations,
            BulkService bulk,
            FieldKeepers keepers,
            CurrentUser user,
            Clock clock) {
        this.participations = participations;
        this.bulk = bulk;
        this.keepers = keepers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What came of lines in the pipeline.
     *
     * @param participations those that were opened, by party
     * @param told what is to be told of each, by party
     */
    record Opened(Map<UUID, UUID> participations, Map<UUID, List<String>> told) {

        static final Opened NONE = new Opened(Map.of(), Map.of());

        @Nullable
        UUID participation(Placed place) {
            return participations.get(place.party());
        }

        List<String> notes(Placed place) {
            return told.getOrDefault(place.party(), List.of());
        }
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

    /** Opens a participation where there is none; one that is there is left as it is. */
    Opened open(ImportFacts facts, List<Placed> some) {
        if (facts.plan().stage() == null || some.isEmpty()) {
            return Opened.NONE;
        }
        var known =
                some.stream().filter(place -> !place.isNew()).map(Placed::party).toList();
        var there = known.isEmpty()
                ? Set.<UUID>of()
                : participations.of(facts.campaign(), known).keySet();
        var wished = new LinkedHashMap<UUID, Wished>();
        some.stream()
                .filter(place -> !there.contains(place.party()))
                .forEach(place -> wished.put(place.party(), wished(facts.plan(), place.line())));
        var guarded = guarded(facts.campaign(), known, wished);
        var details = new HashMap<UUID, ParticipationDetails>();
        var told = new HashMap<UUID, List<String>>();
        wished.forEach((party, wish) -> {
            details.put(party, details(facts, wish, guarded.contains(party)));
            told.put(party, told(wish, guarded.contains(party)));
        });
        return new Opened(bulk.openEach(facts.campaign(), details), told);
    }

    /** Those of the parties that are known already whom a restriction protects from their stage. */
    private Set<UUID> guarded(UUID campaign, List<UUID> known, Map<UUID, Wished> wished) {
        var byStage = new EnumMap<Stage, List<UUID>>(Stage.class);
        wished.forEach((party, wish) -> {
            if (known.contains(party)) {
                byStage.computeIfAbsent(wish.stage(), stage -> new ArrayList<>())
                        .add(party);
            }
        });
        var guarded = new HashSet<UUID>();
        byStage.forEach((stage, parties) -> guarded.addAll(participations.protectedFrom(campaign, parties, stage)));
        return guarded;
    }

    private ParticipationDetails details(ImportFacts facts, Wished wished, boolean isProtected) {
        return new ParticipationDetails(wished.tier(), stage(wished, isProtected), owner(wished))
                .since(isProtected ? null : wished.since())
                .because(Texts.text("intake.because", facts.source()));
    }

    private List<String> told(Wished wished, boolean isProtected) {
        var notes = new ArrayList<String>();
        if (isProtected) {
            notes.add(Texts.text("intake.protected", Texts.label(UNASKED), Texts.label(wished.stage())));
        }
        if (!Objects.equals(owner(wished), wished.owner())) {
            notes.add(Texts.text("intake.unowned"));
        }
        return notes;
    }

    private static Stage stage(Wished wished, boolean isProtected) {
        return isProtected ? UNASKED : wished.stage();
    }

    private @Nullable UUID owner(Wished wished) {
        return mayOwn(wished.owner()) ? wished.owner() : null;
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
