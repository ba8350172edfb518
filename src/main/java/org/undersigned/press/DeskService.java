package org.undersigned.press;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.honour.HonourLine;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.press.HonoursSaid.Holder;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.signature.coverage.TalliedNames;

/** Answers what the press asks by telephone, from the newest published list and from nothing else. */
@Service
public class DeskService {

    private static final int BATCH = 500;

    private final PublishedEditions published;
    private final HonourService honours;
    private final TalliedNames tallies;

    DeskService(PublishedEditions published, HonourService honours, TalliedNames tallies) {
        this.published = published;
        this.honours = honours;
        this.tallies = tallies;
    }

    /**
     * Whether a name is on a published list.
     *
     * @param edition null where no list is published
     * @throws Refusal when the edition is not the newest published one of its letter
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public DeskAnswer ask(@Nullable UUID edition, String typed) {
        return edition == null
                ? DeskAnswer.none()
                : PublishedNames.of(published.list(edition)).ask(typed);
    }

    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public DeskFigure figure(UUID edition) {
        var list = published.list(edition);
        return new DeskFigure(list.edition(), list.count());
    }

    /** What is new on a published list for whoever was given an earlier one under some name. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public NewsroomNews news(UUID edition, String newsroom) {
        var asked = Folding.fold(newsroom);
        var held = published.holders(edition).stream()
                .filter(each -> Folding.fold(each.holder()).equals(asked))
                .findFirst();
        return held.map(each -> new NewsroomNews(
                        each,
                        each.edition().id().equals(edition)
                                ? null
                                : published.since(each.edition().id(), edition)))
                .orElseGet(() -> new NewsroomNews(null, null));
    }

    /** How many of those on a published list who count have which discipline, and belong to which body. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public DeskCounts counts(UUID edition) {
        var list = published.list(edition);
        return DeskCounts.of(
                EditionLine.disciplines(list.lines()),
                tallies.of(list.counted()).bodies());
    }

    /** The honours of those on a published list, what may be said of most first; what nobody has checked is told as such. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<HonoursSaid> honours(UUID edition) {
        var lines = published.list(edition).lines();
        var holders = new TreeMap<String, List<Holder>>();
        for (var from = 0; from < lines.size(); from += BATCH) {
            collect(lines.subList(from, Math.min(from + BATCH, lines.size())), holders);
        }
        return holders.entrySet().stream()
                .map(entry -> new HonoursSaid(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(said -> -said.checked().size()))
                .toList();
    }

    private void collect(List<EditionLine> lines, TreeMap<String, List<Holder>> holders) {
        var found = honours.honours(lines.stream().map(EditionLine::party).toList());
        for (var line : lines) {
            found.getOrDefault(line.party(), List.of()).stream()
                    .map(HonourLine::details)
                    .forEach(honour -> holders.computeIfAbsent(honour.text(), text -> new ArrayList<>())
                            .add(new Holder(line.credited(), honour.source(), honour.checkedOn())));
        }
    }
}
