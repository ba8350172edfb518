package org.undersigned.signature.scope;

import static org.undersigned.base.Texts.label;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/** The uses that a yes covers; all others are not granted. A use has a last day where the signer set one. */
@Embeddable
public class GrantedScopes {

    @ElementCollection
    @CollectionTable(name = "signature_scope", joinColumns = @JoinColumn(name = "signature_id"))
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 500)
    private Set<Scope> scopes;

    @ElementCollection
    @CollectionTable(name = "signature_scope_end", joinColumns = @JoinColumn(name = "signature_id"))
    @MapKeyColumn(name = "scope")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "until_on")
    @BatchSize(size = 500)
    private Map<Scope, LocalDate> ends;

    @SuppressWarnings("NullAway.Init")
    protected GrantedScopes() {}

    public GrantedScopes(Set<Scope> scopes, Map<Scope, LocalDate> until) {
        this.scopes = EnumSet.noneOf(Scope.class);
        this.scopes.addAll(scopes);
        this.ends = new HashMap<>(until);
    }

    /** Grants these uses from now on, and no others. */
    public void become(Set<Scope> scopes, Map<Scope, LocalDate> until) {
        this.scopes.retainAll(scopes);
        this.scopes.addAll(scopes);
        ends.keySet().retainAll(until.keySet());
        ends.putAll(until);
    }

    /** What both grant, and no longer than either. */
    public GrantedScopes sharedWith(GrantedScopes other) {
        var shared = EnumSet.noneOf(Scope.class);
        shared.addAll(scopes);
        shared.retainAll(other.scopes);
        var until = new EnumMap<Scope, LocalDate>(Scope.class);
        shared.forEach(scope -> Stream.of(ends, other.ends)
                .map(known -> known.get(scope))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(end -> until.put(scope, end)));
        return new GrantedScopes(shared, until);
    }

    /** Whether just these uses are granted already. */
    public boolean are(Set<Scope> scopes, Map<Scope, LocalDate> until) {
        return scopes.equals(this.scopes) && until.equals(ends);
    }

    /** Whether these uses are more than what is granted: one is added, or one lasts longer. */
    public boolean areWidenedBy(Set<Scope> scopes, Map<Scope, LocalDate> until) {
        return !this.scopes.containsAll(scopes)
                || scopes.stream().anyMatch(scope -> lasts(ends.get(scope), until.get(scope)));
    }

    /** Whether a use that had an end lasts longer by another one. */
    private static boolean lasts(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before != null && (after == null || after.isAfter(before));
    }

    /** "Web list, Print ad until 2026-03-01", in a fixed order. */
    public String text() {
        return scopes.isEmpty()
                ? Texts.text("signature.scopes.none")
                : scopes.stream()
                        .sorted()
                        .map(this::text)
                        .collect(Collectors.joining(Texts.text("signature.scopes.separator")));
    }

    private String text(Scope scope) {
        var end = ends.get(scope);
        return end == null ? label(scope) : Texts.text("signature.scopes.until", label(scope), end.toString());
    }

    public Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    public Map<Scope, LocalDate> ends() {
        return Map.copyOf(ends);
    }

    /** The ends of the uses that are granted at all. */
    public static Map<Scope, LocalDate> endsOf(Collection<Scope> scopes, Map<Scope, LocalDate> until) {
        var granted = new EnumMap<Scope, LocalDate>(Scope.class);
        granted.putAll(until);
        granted.keySet().retainAll(scopes);
        return Collections.unmodifiableMap(granted);
    }
}
