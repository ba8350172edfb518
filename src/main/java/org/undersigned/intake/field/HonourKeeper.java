package org.undersigned.intake.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;

/** What may be said of a party once somebody has checked it. Its source is where the list comes from. */
@Component
class HonourKeeper implements FieldKeeper {

    private final HonourService honours;

    HonourKeeper(HonourService honours) {
        this.honours = honours;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.HONOUR);
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var known = honours.honours(asked.keySet());
        return (party, said) -> Optional.of(
                known.getOrDefault(party, List.of()).stream()
                                .anyMatch(line -> Said.isSame(line.details().text(), said.value()))
                        ? Difference.SAME
                        : Difference.ADDS);
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        var added = honours.add(party, new HonourDetails(said.value(), origin.source(), null));
        return List.of(new Made(Made.Sort.HONOUR, added));
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var added = made.getFirst().id();
        var now = honours.honours(party).stream()
                .filter(line -> line.id().equals(added))
                .findFirst();
        if (now.isEmpty() || now.get().version() > 0) {
            return Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
        }
        honours.remove(added, 0);
        return Optional.empty();
    }
}
