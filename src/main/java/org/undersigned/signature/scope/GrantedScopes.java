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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/** The uses that a yes covers; all others are not granted. It holds within limits where the signer set some. */
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

    @ElementCollection
    @CollectionTable(name = "signature_scope_run", joinColumns = @JoinColumn(name = "signature_id"))
    @MapKeyColumn(name = "scope")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "runs")
    @BatchSize(size = 500)
    private Map<Scope, Integer> runs;

    @ElementCollection
    @CollectionTable(name = "signature_not_beside", joinColumns = @JoinColumn(name = "signature_id"))
    @Column(name = "party_id")
    @BatchSize(size = 500)
    private Set<UUID> notBeside;

    @SuppressWarnings("NullAway.Init")
    protected GrantedScopes() {}

    public GrantedScopes(Set<Scope> scopes, Limits limits) {
        this.scopes = EnumSet.noneOf(Scope.class);
        this.scopes.addAll(scopes);
        this.ends = new HashMap<>(limits.until());
        this.runs = new HashMap<>(limits.runs());
        this.notBeside = new HashSet<>(limits.notBeside());
    }

    /** Grants these uses from now on, and no others. */
    public void become(Set<Scope> scopes, Limits limits) {
        this.scopes.retainAll(scopes);
        this.scopes.addAll(scopes);
        become(ends, limits.until());
        become(runs, limits.runs());
        notBeside.retainAll(limits.notBeside());
        notBeside.addAll(limits.notBeside());
    }

    private static <V> void become(Map<Scope, V> before, Map<Scope, V> after) {
        before.keySet().retainAll(after.keySet());
        before.putAll(after);
    }

    /** What both grant, within the limits of both. */
    public GrantedScopes sharedWith(GrantedScopes other) {
        var shared = EnumSet.noneOf(Scope.class);
        shared.addAll(scopes);
        shared.retainAll(other.scopes);
        var beside = new HashSet<>(notBeside);
        beside.addAll(other.notBeside);
        var limits = new Limits(lesser(ends, other.ends), lesser(runs, other.runs), beside);
        return new GrantedScopes(shared, limits.of(shared));
    }

    private static <V extends Comparable<? super V>> Map<Scope, V> lesser(Map<Scope, V> one, Map<Scope, V> other) {
        var lesser = new EnumMap<Scope, V>(Scope.class);
        lesser.putAll(one);
        other.forEach((scope, limit) -> lesser.merge(scope, limit, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return lesser;
    }

    /** Whether just these uses are granted already. */
    public boolean are(Set<Scope> scopes, Limits limits) {
        return scopes.equals(this.scopes) && limits.equals(limits());
    }

    /** Whether these uses are more than what is granted: one is added, or a limit is wider or gone. */
    public boolean areWidenedBy(Set<Scope> scopes, Limits limits) {
        return !this.scopes.containsAll(scopes)
                || !limits.notBeside().containsAll(notBeside)
                || scopes.stream()
                        .anyMatch(scope -> isWider(
                                        ends.get(scope), limits.until().get(scope))
                                || isWider(runs.get(scope), limits.runs().get(scope)));
    }

    private static <V extends Comparable<? super V>> boolean isWider(@Nullable V before, @Nullable V after) {
        return before != null && (after == null || after.compareTo(before) > 0);
    }

    /** "Web list, Print ad for 2 runs until 2026-03-01", in a fixed order. */
    public String text() {
        return scopes.isEmpty()
                ? Texts.text("signature.scopes.none")
                : scopes.stream()
                        .sorted()
                        .map(this::text)
                        .collect(Collectors.joining(Texts.text("signature.scopes.separator")));
    }

    private String text(Scope scope) {
        var often = runs.get(scope);
        var use = often == null ? label(scope) : Texts.text("signature.scopes.runs", label(scope), often);
        var end = ends.get(scope);
        return end == null ? use : Texts.text("signature.scopes.until", use, end.toString());
    }

    public Set<Scope> scopes() {
        return Set.copyOf(scopes);
    }

    public Limits limits() {
        return new Limits(ends, runs, notBeside);
    }
}
