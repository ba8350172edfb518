package org.undersigned.intake.working;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Texts;
import org.undersigned.directory.Discipline;
import org.undersigned.outreach.OwnerChoice;
import org.undersigned.outreach.ParticipationFilter;

/** What a list of participations was narrowed to, in words for those who read of it later. */
@Component
class FilterWords {

    private final UserDirectory users;
    private final CurrentUser currentUser;

    FilterWords(UserDirectory users, CurrentUser currentUser) {
        this.users = users;
        this.currentUser = currentUser;
    }

    String of(ParticipationFilter filter) {
        var parts = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            parts.add(Texts.text("intake.working.filter.text", filter.text().strip()));
        }
        add(parts, "intake.working.filter.stage", filter.stages(), Texts::label);
        add(parts, "intake.working.filter.owner", filter.owners(), this::owner);
        add(parts, "intake.working.filter.tier", filter.tiers(), Texts::label);
        add(parts, "intake.working.filter.discipline", filter.disciplines(), Discipline::label);
        add(parts, "intake.working.filter.due", filter.due(), Texts::label);
        return parts.isEmpty() ? Texts.text("intake.working.filter.none") : String.join("; ", parts);
    }

    private static <T> void add(List<String> parts, String key, Collection<T> chosen, Function<T, String> label) {
        if (!chosen.isEmpty()) {
            parts.add(Texts.text(key, chosen.stream().map(label).sorted().collect(Collectors.joining(", "))));
        }
    }

    private String owner(OwnerChoice owner) {
        return switch (owner.kind()) {
            case ME -> users.name(currentUser.id());
            case NOBODY -> Texts.text("intake.working.filter.nobody");
            case SOMEBODY -> users.name(Objects.requireNonNull(owner.user()));
        };
    }
}
