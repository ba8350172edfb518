package org.undersigned.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeeper;
import org.undersigned.intake.field.KindWords;
import org.undersigned.intake.field.Made;
import org.undersigned.intake.field.Origin;
import org.undersigned.intake.field.Row;
import org.undersigned.intake.field.Said;
import org.undersigned.intake.field.Standing;

/** What other rows find their party by, and what a row that is known by its key can change: the credited name and the kind. */
@Component
class IdentityKeeper implements FieldKeeper {

    private final PartyService parties;

    IdentityKeeper(PartyService parties) {
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
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var known = parties.facts(asked.keySet());
        return (party, said) ->
                Optional.ofNullable(known.get(party)).map(facts -> Difference.between(now(facts, said), said.value()));
    }

    private static String now(PartyFacts facts, Said said) {
        return said.field() == Field.KIND ? facts.kind().name() : facts.name();
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        set(party, said.field(), said.value());
        return List.of();
    }

    private void set(UUID party, Field field, String value) {
        var card = parties.card(party);
        var before = card.details();
        var kind = field == Field.KIND ? PartyKind.valueOf(value) : before.kind();
        var names = field == Field.NAME ? renamed(before.names(), value) : before.names();
        parties.revise(
                card.id(),
                card.version(),
                new PartyDetails(kind, names, before.disciplines(), before.tags(), before.note()));
    }

    /** What was another name of the party and is its credited one from now on is both no longer. */
    private static List<NameDetails> renamed(List<NameDetails> names, String name) {
        var renamed = new ArrayList<NameDetails>(List.of(NameDetails.credited(name)));
        names.stream()
                .skip(1)
                .filter(other -> other.kind() != NameKind.ALIAS || !other.text().equals(name))
                .forEach(renamed::add);
        return renamed;
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var isAsEntered = Optional.ofNullable(parties.facts(List.of(party)).get(party))
                .filter(facts -> now(facts, said).equals(said.value()))
                .isPresent();
        if (!isAsEntered || old == null) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        set(party, said.field(), old);
        return Optional.empty();
    }
}
