package org.undersigned.intake.field;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.name.Folding;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.ParticipationFacts;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.work.undo.UneditedRecords;

/**
 * Where a party stands in the pipeline: its tier, its stage and its owner. Whoever is in none has none of them; the day
 * on which somebody was asked before there was this system is said when a participation is opened, and not again.
 */
@Component
class ParticipationKeeper implements FieldKeeper {

    private final ParticipationService participations;
    private final UserDirectory users;
    private final StaffInRows staff;
    private final Clock clock;
    private final UneditedRecords unedited;

    ParticipationKeeper(
            ParticipationService participations,
            UserDirectory users,
            StaffInRows staff,
            Clock clock,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.participations = participations;
        this.users = users;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.TIER, Field.STAGE, Field.OWNER, Field.ASKED_ON);
    }

    /** A participation is opened with them. */
    @Override
    public boolean comesWithParty(Field field) {
        return true;
    }

    /** Whoever is in no pipeline stands nowhere in it. */
    @Override
    public boolean takesNew(Origin origin) {
        return origin.opens();
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        var word = Folding.compact(value);
        return switch (field) {
            case TIER -> meant(Tier.values(), word).map(Enum::name);
            case STAGE ->
                meant(Stage.values(), word)
                        .filter(stage -> !stage.isBySignature())
                        .map(Enum::name);
            case ASKED_ON -> WrittenDay.readPast(value, clock).map(LocalDate::toString);
            default -> staff.meant(value).map(UUID::toString);
        };
    }

    private static <E extends Enum<E>> Optional<E> meant(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one ->
                        word.equals(Folding.compact(one.name())) || word.equals(Folding.compact(Texts.label(one))))
                .findFirst();
    }

    @Override
    public List<Choice> choices(Field field) {
        return switch (field) {
            case TIER -> Choice.of(Tier.values());
            case STAGE ->
                Choice.of(Arrays.stream(Stage.values())
                        .filter(stage -> !stage.isBySignature())
                        .toArray(Stage[]::new));
            case OWNER ->
                staff.all().stream()
                        .map(user -> new Choice(user.id().toString(), user.name()))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public String told(Field field, String value) {
        return switch (field) {
            case TIER -> Texts.label(Tier.valueOf(value));
            case STAGE -> Texts.label(Stage.valueOf(value));
            case ASKED_ON -> DayText.of(LocalDate.parse(value));
            default -> users.name(UUID.fromString(value));
        };
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return said.field() == Field.ASKED_ON
                ? Optional.empty()
                : Optional.of(said.field().name());
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var open = participations.of(origin.campaign(), asked.keySet());
        return (party, said) -> open.containsKey(party)
                ? difference(open.get(party), said)
                : Optional.of(Difference.UNOPENED).filter(unopened -> !origin.opens());
    }

    private static Optional<Difference> difference(ParticipationFacts facts, Said said) {
        return said.field() == Field.ASKED_ON
                ? Optional.empty()
                : Optional.of(
                        withOwner(facts, said.field(), Difference.between(now(facts, said.field()), said.value())));
    }

    /** Whoever moves a participation to where somebody is asked owns it, if nobody did. */
    private static Difference withOwner(ParticipationFacts facts, Field field, Difference difference) {
        return field == Field.STAGE && difference.effect() == ChangeEffect.REPLACES
                ? new Difference(
                        ChangeEffect.REPLACES,
                        Replaced.of(facts.stage().name(), Objects.toString(facts.owner(), ""))
                                .written())
                : difference;
    }

    private static @Nullable String now(ParticipationFacts facts, Field field) {
        return switch (field) {
            case TIER -> facts.tier().name();
            case STAGE -> facts.stage().name();
            default -> facts.owner() == null ? null : facts.owner().toString();
        };
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        participations
                .of(origin.campaign(), party)
                .ifPresent(
                        facts -> set(facts, said.field(), said.value(), Texts.text("intake.because", origin.source())));
        return List.of();
    }

    /** @return whether it stands as it stood */
    private boolean setBack(ParticipationFacts facts, Field field, @Nullable String old, String because) {
        if (field != Field.STAGE) {
            set(facts, field, old, because);
            return true;
        }
        var before = Replaced.read(Objects.requireNonNull(old));
        var owner = before.rest(0).map(ParticipationKeeper::owner).orElse(facts.owner());
        return unedited.following(
                facts.id(),
                () -> place(facts),
                () -> participations.takeBackMove(
                        facts.id(), facts.version(), Stage.valueOf(before.value()), owner, because));
    }

    private static @Nullable UUID owner(String written) {
        return written.isEmpty() ? null : UUID.fromString(written);
    }

    private void set(ParticipationFacts facts, Field field, @Nullable String value, String because) {
        unedited.follow(facts.id(), () -> place(facts), () -> change(facts, field, value, because));
    }

    private Seen<Place> place(ParticipationFacts of) {
        var now = participations.of(of.campaignId(), of.partyId()).orElseThrow();
        return new Seen<>(now.version(), new Place(now.stage(), now.tier(), now.owner()));
    }

    /** What files say of where a party stands. */
    private record Place(Stage stage, Tier tier, @Nullable UUID owner) {}

    private void change(ParticipationFacts facts, Field field, @Nullable String value, String because) {
        switch (field) {
            case TIER -> participations.rank(facts.id(), facts.version(), Tier.valueOf(Objects.requireNonNull(value)));
            case STAGE ->
                participations.move(facts.id(), facts.version(), Stage.valueOf(Objects.requireNonNull(value)), because);
            default ->
                participations.assign(facts.id(), facts.version(), value == null ? null : UUID.fromString(value));
        }
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var facts = participations.of(origin.campaign(), party);
        if (facts.isEmpty() || !said.value().equals(now(facts.get(), said.field()))) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        return setBack(facts.get(), said.field(), old, Texts.text("intake.because.undone", origin.source()))
                ? Optional.empty()
                : Optional.of(FieldKeeper.edited(said));
    }
}
