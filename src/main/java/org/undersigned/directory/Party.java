package org.undersigned.directory;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** Anyone who can sign or be dealt with, under all their names. */
@Entity
@Table(name = "party")
class Party extends Aggregate {

    /** Whoever works on many parties reads what belongs to them for so many in one statement. */
    private static final int LOADED_AT_ONCE = 100;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private String sortKey;
    private @Nullable String mainDiscipline;

    @Column(length = 1_000_000)
    private @Nullable String note;

    private Instant createdAt;
    private Instant changedAt;

    @OneToMany(mappedBy = "party", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @OptimisticLock(excluded = false)
    @BatchSize(size = LOADED_AT_ONCE)
    private List<PartyName> names = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "party_discipline", joinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position_no")
    @BatchSize(size = LOADED_AT_ONCE)
    private List<DisciplineLine> disciplines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "party_tag", joinColumns = @JoinColumn(name = "party_id"))
    @Column(name = "tag")
    @OrderBy
    @BatchSize(size = LOADED_AT_ONCE)
    private Set<String> tags = new TreeSet<>();

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    @SuppressWarnings("NullAway.Init") // take() fills the rest
    Party(CheckedDetails details, Instant now) {
        super(newId());
        this.createdAt = now;
        take(details, now);
    }

    /** One that was there before. */
    @SuppressWarnings("NullAway.Init") // take() fills the rest
    Party(UUID id, CheckedDetails details, Instant createdAt) {
        super(id);
        this.createdAt = createdAt;
        take(details, createdAt);
    }

    void revise(CheckedDetails details, Instant now) {
        take(details, now);
    }

    private void take(CheckedDetails details, Instant now) {
        this.kind = details.kind();
        this.name = details.credited().text();
        this.sortKey = details.credited().sortKey();
        this.mainDiscipline = details.mainDiscipline();
        this.note = details.note();
        this.changedAt = now;
        takeNames(details.names());
        takeAll(
                disciplines,
                details.disciplines().stream()
                        .map(code -> new DisciplineLine(code, sortKey))
                        .toList());
        takeAll(tags, details.tags());
    }

    /** Keeps the rows of the names that stay as they were, with the search terms that hang on them. */
    private void takeNames(List<NameLine> lines) {
        names.removeIf(
                name -> name.position() >= lines.size() || !name.stands(name.position(), lines.get(name.position())));
        for (var position = 0; position < lines.size(); position++) {
            var at = position;
            if (names.stream().noneMatch(name -> name.position() == at)) {
                names.add(new PartyName(this, position, lines.get(position)));
            }
        }
    }

    private static <T> void takeAll(Collection<T> kept, List<T> wanted) {
        if (!List.copyOf(kept).equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    /** What is stored, in the form in which it was checked; to tell what a revision changes. */
    CheckedDetails details() {
        var lines = names.stream()
                .sorted(Comparator.comparingInt(PartyName::position))
                .map(PartyName::line)
                .toList();
        var codes = disciplines.stream().map(DisciplineLine::code).toList();
        return new CheckedDetails(kind, lines, codes, tags.stream().sorted().toList(), note);
    }

    PartyCard card() {
        var known = details();
        return new PartyCard(
                getId(), version(), kind, known.names(), known.disciplines(), known.tags(), note, changedAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    PartyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    List<PartyName> names() {
        return List.copyOf(names);
    }
}
