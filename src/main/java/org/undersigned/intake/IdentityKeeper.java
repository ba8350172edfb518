package org.undersigned.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyOutline;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeeper;
import org.undersigned.intake.field.KindWords;
import org.undersigned.intake.field.Made;
import org.undersigned.intake.field.Origin;
import org.undersigned.intake.field.Replaced;
import org.undersigned.intake.field.Row;
import org.undersigned.intake.field.Said;
import org.undersigned.intake.field.Standing;
import org.undersigned.work.undo.UneditedRecords;

/**
 * What other rows find their party by, and what a row that is known by its key can change: the credited name and the
 * kind.
 */
@Component
class IdentityKeeper implements FieldKeeper {

    private final PartyService parties;
    private final UneditedRecords unedited;

    IdentityKeeper(PartyService parties, UneditedRecords unedited) {
        this.unedited = unedited;
        this.parties = parties;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.NAME, Field.KIND);
    }

    @Override
    public boolean needsKey() {
        return true;
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        return field == Field.KIND ? KindWords.meaning(value).map(Enum::name) : Optional.of(value);
    }

    @Override
    public String told(Field field, String value) {
        return field == Field.KIND ? Texts.label(PartyKind.valueOf(value)) : value;
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return Optional.of(said.field().name());
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var known = parties.facts(asked.keySet());
        var outlines = parties.outlines(asked.keySet());
        return (party, said) -> Optional.ofNullable(known.get(party))
                .map(facts -> difference(facts, Objects.requireNonNull(outlines.get(party)), said));
    }

    /** With a name goes its sort key, which somebody may have edited, and the new one as another name. */
    private static Difference difference(PartyFacts facts, PartyOutline outline, Said said) {
        var difference = Difference.between(now(facts, said), said.value());
        if (said.field() != Field.NAME || difference.effect() != ChangeEffect.REPLACES) {
            return difference;
        }
        var old = outline.names().contains(said.value())
                ? Replaced.of(facts.name(), facts.sortKey(), NameKind.ALIAS.name())
                : Replaced.of(facts.name(), facts.sortKey());
        return new Difference(ChangeEffect.REPLACES, old.written());
    }

    private static String now(PartyFacts facts, Said said) {
        return said.field() == Field.KIND ? facts.kind().name() : facts.name();
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        set(party, said.field(), Replaced.of(said.value()), List.of());
        return List.of();
    }

    /** @param others names that the party has besides */
    private void set(UUID party, Field field, Replaced by, List<NameDetails> others) {
        var card = parties.card(party);
        var before = card.details();
        var kind = field == Field.KIND ? PartyKind.valueOf(by.value()) : before.kind();
        var names = field == Field.NAME ? renamed(before.names(), by, others) : before.names();
        var after = new PartyDetails(kind, names, before.disciplines(), before.tags(), before.note());
        unedited.follow(card.id(), () -> seen(card.id()), () -> parties.revise(card.id(), card.version(), after));
    }

    private Seen<PartyDetails> seen(UUID party) {
        var card = parties.card(party);
        return new Seen<>(card.version(), card.details());
    }

    /** What was another name of the party and is its credited one from now on is both no longer. */
    private static List<NameDetails> renamed(List<NameDetails> names, Replaced by, List<NameDetails> others) {
        var credited = new NameDetails(NameKind.CREDITED, by.value(), by.rest(0).orElse(null));
        return Stream.of(
                        Stream.of(credited),
                        names.stream()
                                .skip(1)
                                .filter(other -> other.kind() != NameKind.ALIAS
                                        || !other.text().equals(by.value())),
                        others.stream()
                                .filter(other -> names.stream()
                                        .skip(1)
                                        .noneMatch(name -> name.text().equals(other.text()))))
                .flatMap(some -> some)
                .toList();
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var isAsEntered = Optional.ofNullable(parties.facts(List.of(party)).get(party))
                .filter(facts -> now(facts, said).equals(said.value()))
                .isPresent();
        if (!isAsEntered || old == null) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        var before = Replaced.read(old);
        var alias = before.rest(1).map(kind -> NameDetails.of(NameKind.valueOf(kind), said.value()));
        set(party, said.field(), before, alias.stream().toList());
        return Optional.empty();
    }
}
