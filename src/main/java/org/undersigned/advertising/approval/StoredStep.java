package org.undersigned.advertising.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Role;

/** A step as it is stored; who is named in it is stored beside it. */
@Embeddable
record StoredStep(
        String name,

        @Enumerated(EnumType.STRING) @Column(name = "held_role") @Nullable
        Role role,

        int quorum,
        @Nullable Integer dueHours,
        boolean namesOnly) {

    static List<StoredStep> of(List<ApprovalStep> steps) {
        return steps.stream()
                .map(step -> new StoredStep(step.name(), step.role(), step.quorum(), step.dueHours(), step.namesOnly()))
                .collect(Collectors.toList());
    }

    static List<NamedPerson> people(List<ApprovalStep> steps) {
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(number -> Stream.concat(
                        steps.get(number).people().stream().map(user -> new NamedPerson(number, user, false)),
                        steps.get(number).deputies().stream().map(user -> new NamedPerson(number, user, true))))
                .collect(Collectors.toList());
    }

    static List<ApprovalStep> read(List<StoredStep> steps, Collection<NamedPerson> people) {
        return IntStream.range(0, steps.size())
                .mapToObj(number -> steps.get(number).with(number, people))
                .toList();
    }

    private ApprovalStep with(int number, Collection<NamedPerson> people) {
        return new ApprovalStep(
                name,
                role,
                of(people, person -> person.stepNo() == number && !person.deputy()),
                of(people, person -> person.stepNo() == number && person.deputy()),
                quorum,
                dueHours,
                namesOnly);
    }

    private static Set<UUID> of(Collection<NamedPerson> people, Predicate<NamedPerson> which) {
        return people.stream().filter(which).map(NamedPerson::userId).collect(Collectors.toSet());
    }
}
