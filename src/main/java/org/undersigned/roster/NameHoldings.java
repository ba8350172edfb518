package org.undersigned.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;

/** Reads who was given the names of editions, as files of theirs or inside of something else that prints them. */
@Component
public class NameHoldings {

    private final EditionExports exports;
    private final Editions editions;
    private final List<HolderSource> sources;

    NameHoldings(EditionExports exports, Editions editions, List<HolderSource> sources) {
        this.exports = exports;
        this.editions = editions;
        this.sources = sources;
    }

    /** Of some editions, whoever got one last first. */
    public List<GivenNames> of(Collection<UUID> some) {
        var files = exports.findByEditionIdIn(some).stream().map(NameHoldings::given);
        var others = sources.stream().flatMap(source -> source.given(some).stream());
        return Stream.concat(files, others)
                .sorted(Comparator.comparing(GivenNames::at).reversed())
                .toList();
    }

    private static GivenNames given(EditionExport export) {
        var row = export.row();
        return GivenNames.all(export.editionId(), row.givenTo(), Texts.label(row.format()), row.at());
    }

    /** Who was given a later edition that stands for the same words and use, the latest edition last. */
    public List<LaterHolding> later(UUID edition) {
        var later =
                editions.laterThan(edition).stream().collect(Collectors.toMap(EditionName::id, Function.identity()));
        return of(later.keySet()).stream()
                .map(given -> new LaterHolding(Objects.requireNonNull(later.get(given.edition())), given.to()))
                .sorted(Comparator.comparingInt(holding -> holding.edition().number()))
                .toList();
    }

    /** Which of some editions were given to anybody. */
    Set<UUID> givenAmong(Collection<UUID> some) {
        var others =
                sources.stream().flatMap(source -> source.given(some).stream()).map(GivenNames::edition);
        return Stream.concat(exports.givenAmong(some).stream(), others).collect(Collectors.toSet());
    }
}
