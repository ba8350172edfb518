package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.FactSheet;
import org.undersigned.base.sheet.FactSheet.Fact;
import org.undersigned.base.sheet.FactSheet.Section;
import org.undersigned.base.sheet.Sheet;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.Workbook;
import org.undersigned.base.sheet.workbook.WorkbookWriter;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.NameTallies.Tally;

/** The Excel workbook that a newsroom gets: cover, notes, summary, all names, names by discipline, bodies, changes. */
final class NewsroomWorkbook {

    private final EditionContent content;
    private final Imprint imprint;

    private NewsroomWorkbook(EditionContent content) {
        this.content = content;
        this.imprint = content.edition().imprint();
    }

    static void write(EditionContent content, OutputStream out) {
        try {
            WorkbookWriter.write(new NewsroomWorkbook(content).workbook(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Workbook workbook() {
        var sheets = new ArrayList<Sheet>(List.of(
                cover(),
                notes(),
                summary(),
                NameTable.of(text("roster.file.sheet.all"), "Signatories", content.lines())));
        sheets.addAll(disciplines());
        sheets.add(organisations());
        var changes = content.changes();
        if (changes != null) {
            sheets.add(ChangeTable.of(changes.since(), changes.difference()));
        }
        return new Workbook(content.properties(), content.pageHeader(), imprint.zone(), sheets);
    }

    private FactSheet cover() {
        var edition = content.edition();
        var count = edition.count();
        var what = new Section(
                null,
                List.of(
                        new Fact(text("roster.file.fact.letter"), imprint.letter()),
                        new Fact(text("roster.file.fact.addressees"), imprint.addressees()),
                        new Fact(text("roster.file.fact.campaign"), imprint.campaign()),
                        new Fact(text("roster.file.fact.embargo"), local(content.embargo())),
                        new Fact(text("roster.file.fact.as-of"), local(edition.asOf())),
                        new Fact(text("roster.file.fact.edition"), edition.number()),
                        new Fact(text("roster.file.fact.title"), edition.title()),
                        new Fact(
                                text("roster.file.fact.letter-number"),
                                edition.choice().number()),
                        new Fact(
                                text("roster.file.fact.use"),
                                Texts.label(edition.choice().scope())),
                        new Fact(text("roster.file.fact.hash"), edition.contentHash()),
                        new Fact(text("roster.file.fact.contact"), edition.contact())));
        var counts = new Section(
                text("roster.file.section.count"),
                List.of(
                        new Fact(text("roster.file.fact.total"), count.total()),
                        new Fact(text("roster.file.kinds.PERSON"), count.persons()),
                        new Fact(text("roster.file.kinds.GROUP"), count.groups()),
                        new Fact(text("roster.file.kinds.ESTATE"), count.estates()),
                        new Fact(text("roster.file.kinds.ORGANISATION"), count.organisations()),
                        new Fact(
                                text("roster.file.fact.uncounted"),
                                content.lines().size() - count.total()),
                        new Fact(
                                text("roster.file.fact.rule"),
                                edition.countingRule().sentence())));
        var sections = new ArrayList<>(List.of(what, counts));
        if (content.changes() != null) {
            sections.add(changes(content.changes()));
        }
        return new FactSheet(text("roster.file.sheet.cover"), sections);
    }

    private Section changes(EditionContent.Changes changes) {
        var since = changes.since();
        return new Section(
                text(
                        changes.recalled() ? "roster.file.section.changes-recalled" : "roster.file.section.changes",
                        since.number()),
                List.of(
                        new Fact(text("roster.file.fact.since", since.number()), local(since.asOf())),
                        new Fact(
                                text("roster.file.change.added"),
                                changes.difference().added().size()),
                        new Fact(
                                text("roster.file.change.corrected"),
                                changes.difference().corrected().size()),
                        new Fact(
                                text("roster.file.fact.taken-off"),
                                changes.difference().removed().size()),
                        new Fact(
                                text("roster.file.change.reordered"),
                                changes.difference().reordered().size())));
    }

    /** On a sheet of their own, so that nobody has to pass them on the way to the names. */
    private FactSheet notes() {
        var sections = new ArrayList<>(List.of(explained()));
        content.disclaimer()
                .ifPresent(sentence -> sections.add(new Section(
                        text("roster.file.section.offices"),
                        List.of(new Fact(text("roster.file.column.title"), sentence)))));
        return new FactSheet(text("roster.file.sheet.notes"), sections);
    }

    private static Section explained() {
        return new Section(
                text("roster.file.section.columns"),
                List.of(
                        new Fact(text("roster.file.column.number"), text("roster.file.explained.number")),
                        new Fact(text("roster.file.column.name"), text("roster.file.explained.name")),
                        new Fact(text("roster.file.column.descriptor"), text("roster.file.explained.descriptor")),
                        new Fact(text("roster.file.column.title"), text("roster.file.explained.title")),
                        new Fact(text("roster.file.column.kind"), text("roster.file.explained.kind")),
                        new Fact(text("roster.file.column.discipline"), text("roster.file.explained.discipline")),
                        new Fact(text("roster.file.column.sort-key"), text("roster.file.explained.sort-key"))));
    }

    /** Of the names that count by the rule of the edition, as on the cover. */
    private static int counted(List<EditionLine> lines) {
        return EditionLine.count(lines).total();
    }

    private TableSheet summary() {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var kind : PartyKind.values()) {
            var names = counted(
                    content.lines().stream().filter(line -> line.kind() == kind).toList());
            rows.add(List.of(text("roster.file.summary.kind"), text("roster.file.kinds." + kind), names));
        }
        byDiscipline()
                .forEach((discipline, lines) ->
                        rows.add(List.of(text("roster.file.summary.discipline"), discipline, counted(lines))));
        var tallies = content.edition().tallies();
        tallies.honours().forEach(tally -> rows.add(row("roster.file.summary.honour", tally)));
        tallies.bodies().forEach(tally -> rows.add(row("roster.file.summary.body", tally)));
        rows.add(List.of(text("roster.file.summary.all"), text("roster.file.fact.total"), counted(content.lines())));
        var columns = List.of(
                new Column(text("roster.file.column.by"), Kind.TEXT),
                new Column(text("roster.file.column.group"), Kind.TEXT),
                new Column(text("roster.file.column.names"), Kind.NUMBER));
        return new TableSheet(text("roster.file.sheet.summary"), "Summary", columns, rows);
    }

    private static List<? extends @Nullable Object> row(String by, Tally tally) {
        return List.of(text(by), tally.label(), tally.names());
    }

    /** Where nobody has one, a sheet of those without would repeat the whole list. */
    private List<TableSheet> disciplines() {
        if (content.lines().stream().allMatch(line -> line.discipline() == null)) {
            return List.of();
        }
        return byDiscipline().entrySet().stream()
                .map(entry -> NameTable.of(entry.getKey(), entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Names other than bodies by the label of their discipline; names without one under a heading of their own. */
    private TreeMap<String, List<EditionLine>> byDiscipline() {
        var groups = new TreeMap<String, List<EditionLine>>();
        for (var line : content.lines()) {
            if (line.kind() != PartyKind.ORGANISATION) {
                var label = line.discipline() == null
                        ? text("roster.file.sheet.no-discipline")
                        : NameTable.discipline(line);
                groups.computeIfAbsent(label, l -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }

    private TableSheet organisations() {
        return NameTable.of(
                text("roster.file.sheet.organisations"),
                "Organisations",
                content.lines().stream()
                        .filter(line -> line.kind() == PartyKind.ORGANISATION)
                        .toList());
    }

    private @Nullable String local(@Nullable Instant instant) {
        return LocalTime.ofNullable(instant, imprint.zone());
    }
}
