package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;

/** Counts the parties that come along with rows, since these name them: bodies, groups, members, representatives. */
@Service
public class CompanionService {

    private final SheetImports imports;
    private final ImportLines lines;
    private final ChangeRows changes;
    private final PartyMatching matching;
    private final PartyService parties;
    private final CurrentUser user;

    CompanionService(
            SheetImports imports,
            ImportLines lines,
            ChangeRows changes,
            PartyMatching matching,
            PartyService parties,
            CurrentUser user) {
        this.imports = imports;
        this.lines = lines;
        this.changes = changes;
        this.matching = matching;
        this.parties = parties;
        this.user = user;
    }

    /** Those that would come with the rows that the user applies now, by kind. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Map<PartyKind, Integer> expected(UUID id) {
        var plan = imports.require(id).facts().plan();
        if (plan.fields().stream().filter(Objects::nonNull).noneMatch(Named.FIELDS::contains)) {
            return Map.of();
        }
        var named = new Named();
        for (var batch = lines.open(id, 0, ImportLines.BATCH);
                !batch.isEmpty();
                batch = lines.open(id, batch.getLast().number(), ImportLines.BATCH)) {
            var said = changes.of(id, plan, batch);
            batch.forEach(line -> see(named, plan, line, said.getOrDefault(line.number(), List.of())));
        }
        return named.unknown();
    }

    private void see(Named named, ImportPlan plan, ImportLine line, List<LineChange> said) {
        var comes = said.stream()
                .filter(change ->
                        line.decision() == Decision.CREATE ? !change.effect().isInVain() : isChosen(change))
                .toList();
        var waits = !user.may(Permission.IMPORT_APPLY)
                && LineChoice.isLinked(line)
                && said.stream().anyMatch(CompanionService::isChosen);
        if (line.decision() == Decision.SKIP || line.decision() == null || waits) {
            return;
        }
        comes.forEach(change -> named.add(plan, line, change));
        if (line.decision() == Decision.CREATE && line.kind() != null) {
            named.comes(line.kind(), line.name());
        }
    }

    private static boolean isChosen(LineChange change) {
        return change.chosen() && change.effect().canBeEntered();
    }

    /** Those that came and are still there, by kind. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Map<PartyKind, Integer> came(UUID id) {
        var counts = new EnumMap<PartyKind, Integer>(PartyKind.class);
        parties.facts(changes.madeParties(id)).values().stream()
                .map(PartyFacts::kind)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    /** Names of parties by kind, the same ones once, and those that come by themselves. */
    private final class Named {

        private static final Set<Field> FIELDS =
                Set.of(Field.BODY, Field.AGENCY, Field.BAND, Field.MEMBERS, Field.REPRESENTATIVE);

        private final Map<PartyKind, Map<String, String>> names = new EnumMap<>(PartyKind.class);
        private final Map<PartyKind, Set<String>> rows = new EnumMap<>(PartyKind.class);

        void add(ImportPlan plan, ImportLine line, LineChange change) {
            var said = change.kept().said();
            if (FIELDS.contains(said.field())) {
                var isAgency = said.value().equals(LineReading.of(plan, line).value(Field.AGENCY));
                names.computeIfAbsent(kind(said.field(), isAgency), kind -> new HashMap<>())
                        .putIfAbsent(Folding.compact(said.value()), said.value());
            }
        }

        void comes(PartyKind kind, String name) {
            rows.computeIfAbsent(kind, other -> new HashSet<>()).add(Folding.compact(name));
        }

        private static PartyKind kind(Field field, boolean isAgency) {
            return switch (field) {
                case BODY -> PartyKind.ORGANISATION;
                case BAND -> PartyKind.GROUP;
                case MEMBERS -> PartyKind.PERSON;
                default -> isAgency ? PartyKind.ORGANISATION : PartyKind.PERSON;
            };
        }

        Map<PartyKind, Integer> unknown() {
            var counts = new EnumMap<PartyKind, Integer>(PartyKind.class);
            names.forEach((kind, called) -> {
                called.keySet().removeAll(rows.getOrDefault(kind, Set.of()));
                var known = matching.sameNames(called.values());
                var coming = called.values().stream()
                        .filter(name ->
                                known.getOrDefault(name, List.of()).stream().noneMatch(hit -> hit.kind() == kind))
                        .count();
                if (coming > 0) {
                    counts.put(kind, (int) coming);
                }
            });
            return counts;
        }
    }
}
