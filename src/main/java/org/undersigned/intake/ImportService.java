package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Takes spreadsheets in, reads them as a plan says, proposes what to do with each row, and takes decisions. */
@Service
public class ImportService {

    static final String KIND = "import";

    private static final Set<MediaType> KINDS =
            Set.of(MediaType.ZIP, MediaType.TEXT, MediaType.UNKNOWN, MediaType.COMPOUND);

    private final SheetImports imports;
    private final ImportLines lines;
    private final ImportCheck check;
    private final StoredFiles files;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    ImportService(
            SheetImports imports,
            ImportLines lines,
            ImportCheck check,
            StoredFiles files,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.check = check;
        this.files = files;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** The largest file that is taken, in bytes. */
    public static long maxBytes() {
        return SheetLimits.DEFAULT.fileBytes();
    }

    /**
     * Keeps an uploaded spreadsheet and guesses how its columns are to be read.
     *
     * @param file where the upload lies; it is only read
     * @throws Refusal when it is no spreadsheet, has no rows below a header row, or breaks a limit
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public UUID upload(UUID campaign, String fileName, Path file) {
        try (var sheets = SheetFile.open(file, fileName, SheetLimits.DEFAULT);
                var content = Files.newInputStream(file)) {
            var sheet = sheets.sheetNames().getFirst();
            var top = sheets.firstRows(sheet, 2);
            if (top.size() < 2) {
                throw new Refusal("intake.refused.no-rows", fileName);
            }
            return keep(campaign, fileName, sheet, top.getFirst().cells(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    /**
     * Reads the file as a plan says and proposes what to do with each row; decisions taken before are dropped.
     *
     * @throws Refusal when the plan has no name column, or when the import is applied already
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void check(UUID id, long seenVersion, ImportPlan plan) {
        var sheetImport = find(id);
        sheetImport.expectVersion(seenVersion, sheetImport.fileName());
        sheetImport.plan(plan);
        var proposed = check.propose(plan, rows(sheetImport.source()));
        lines.clear(id);
        lines.insert(id, proposed);
        sheetImport.checked(proposed.size());
        trail.record(entry("intake.import.checked", sheetImport).with("rows", proposed.size()));
    }

    /** Decides all lines that a filter finds; rejected ones and those that are done stay as they are. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public int decide(LineFilter filter, Decision decision) {
        var sheetImport = expectOpen(filter.importId());
        var decided = lines.decide(filter, decision);
        trail.record(entry("intake.import.decided", sheetImport)
                .with("decision", decision)
                .with("rows", decided));
        return decided;
    }

    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void decide(UUID id, int line, Decision decision) {
        var sheetImport = expectOpen(id);
        if (lines.decide(id, line, decision) == 0) {
            throw new Refusal("intake.refused.line-closed", line);
        }
        trail.record(entry("intake.import.decided", sheetImport)
                .with("decision", decision)
                .with("row", line));
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<ImportFacts> imports(UUID campaign) {
        return imports.findByCampaignIdOrderByStartedAtDesc(campaign).stream()
                .map(SheetImport::facts)
                .toList();
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public ImportFacts facts(UUID id) {
        return find(id).facts();
    }

    /** The first rows of the file below its header row, to map columns by. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<SheetRow> sample(UUID id, int count) {
        var rows = rows(find(id).source());
        return rows.subList(0, Math.min(count, rows.size()));
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<ImportLine> lines(LineFilter filter, int offset, int limit) {
        return lines.rows(filter, offset, limit);
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public int count(LineFilter filter) {
        return lines.count(filter);
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public ImportCounts counts(UUID id) {
        return lines.counts(id);
    }

    private UUID keep(UUID campaign, String fileName, String sheet, List<String> headings, InputStream content) {
        var stored = files.store(fileName, content, KINDS, maxBytes());
        var source = new SheetImport.Source(stored, files.facts(stored).name(), sheet);
        var plan = ImportPlan.guess(headings);
        var sheetImport =
                imports.save(new SheetImport(campaign, source, plan, currentUser.id(), clock.instant()));
        trail.record(entry("intake.import.uploaded", sheetImport)
                .with("hash", files.facts(stored).sha256()));
        return sheetImport.getId();
    }

    private List<SheetRow> rows(SheetImport.Source source) {
        try {
            var copy = Files.createTempFile("undersigned-import", ".tmp");
            try {
                try (var out = Files.newOutputStream(copy)) {
                    files.write(source.file(), out);
                }
                return rows(source, copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The import's file cannot be read", e);
        }
    }

    private static List<SheetRow> rows(SheetImport.Source source, Path copy) {
        try (var sheets = SheetFile.open(copy, source.fileName(), SheetLimits.DEFAULT)) {
            var rows = new ArrayList<SheetRow>();
            sheets.forEachRow(source.sheet(), rows::add);
            return rows.subList(1, rows.size());
        }
    }

    private SheetImport expectOpen(UUID id) {
        var sheetImport = find(id);
        if (sheetImport.state() != ImportState.CHECKED) {
            throw new Refusal("intake.refused.too-late", sheetImport.fileName());
        }
        return sheetImport;
    }

    SheetImport find(UUID id) {
        return imports.findById(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
    }

    static Entry entry(String verb, SheetImport sheetImport) {
        return Entry.of(verb, KIND, sheetImport.getId(), sheetImport.fileName()).in(sheetImport.campaignId());
    }
}
