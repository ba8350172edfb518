package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyOutline;
import org.undersigned.directory.PartyService;
import org.undersigned.work.undo.UneditedRecords;

/** The other names of a party, its disciplines and its note. */
@Component
class PartyKeeper implements FieldKeeper {

    private final PartyService parties;
    private final Disciplines disciplines;
    private final UneditedRecords unedited;

    PartyKeeper(PartyService parties, Disciplines disciplines, UneditedRecords unedited) {
        this.unedited = unedited;
        this.parties = parties;
        this.disciplines = disciplines;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.ALIAS, Field.DISCIPLINE, Field.NOTE);
    }

    @Override
    public boolean comesWithParty(Field field) {
        return true;
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        return switch (field) {
            case DISCIPLINE -> disciplines.codeOf(value);
            case ALIAS -> AddressInName.none(value);
            default -> Optional.of(value);
        };
    }

    @Override
    public List<Choice> choices(Field field) {
        return field == Field.DISCIPLINE
                ? disciplines.all().stream()
                        .map(discipline -> new Choice(discipline.code(), discipline.label()))
                        .toList()
                : List.of();
    }

    @Override
    public String told(Field field, String value) {
        return field == Field.DISCIPLINE ? new Discipline(value).label() : value;
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return said.field() == Field.NOTE ? Optional.of(said.field().name()) : Optional.empty();
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var outlines = parties.outlines(asked.keySet());
        return (party, said) -> Optional.ofNullable(outlines.get(party)).map(outline -> difference(outline, said));
    }

    private static Difference difference(PartyOutline outline, Said said) {
        return switch (said.field()) {
            case ALIAS -> has(outline.names(), said.value()) ? Difference.SAME : Difference.ADDS;
            case DISCIPLINE -> outline.disciplines().contains(said.value()) ? Difference.SAME : Difference.ADDS;
            default -> Difference.between(outline.note(), said.value());
        };
    }

    private static boolean has(List<String> names, String name) {
        var compact = Folding.compact(name);
        return names.stream().map(Folding::compact).anyMatch(compact::equals);
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        var card = parties.card(party);
        revise(card, with(card.details(), said));
        return List.of();
    }

    private void revise(PartyCard card, PartyDetails details) {
        unedited.follow(card.id(), () -> seen(card.id()), () -> parties.revise(card.id(), card.version(), details));
    }

    private Seen<PartyDetails> seen(UUID party) {
        var card = parties.card(party);
        return new Seen<>(card.version(), card.details());
    }

    private static PartyDetails with(PartyDetails details, Said said) {
        return switch (said.field()) {
            case ALIAS ->
                details.with(new PartyDetails(
                        details.kind(),
                        List.of(NameDetails.of(NameKind.ALIAS, said.value())),
                        List.of(),
                        List.of(),
                        details.note()));
            case DISCIPLINE -> {
                var codes = new ArrayList<>(details.disciplines());
                codes.add(said.value());
                yield new PartyDetails(details.kind(), details.names(), codes, details.tags(), details.note());
            }
            default -> noted(details, said.value());
        };
    }

    private static PartyDetails noted(PartyDetails details, @Nullable String note) {
        return new PartyDetails(details.kind(), details.names(), details.disciplines(), details.tags(), note);
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var card = parties.card(party);
        var details = card.details();
        var before = switch (said.field()) {
            case ALIAS -> without(details, said.value());
            case DISCIPLINE -> {
                var codes = details.disciplines().stream()
                        .filter(code -> !code.equals(said.value()))
                        .toList();
                yield new PartyDetails(details.kind(), details.names(), codes, details.tags(), details.note());
            }
            default -> Objects.equals(details.note(), said.value()) ? noted(details, old) : details;
        };
        if (before.equals(details)) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        revise(card, before);
        return Optional.empty();
    }

    private static PartyDetails without(PartyDetails details, String alias) {
        var names = details.names().stream()
                .filter(name -> name.kind() != NameKind.ALIAS || !name.text().equals(alias))
                .toList();
        return new PartyDetails(details.kind(), names, details.disciplines(), details.tags(), details.note());
    }
}
