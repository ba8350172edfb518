package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.campaign.CampaignService;
import org.undersigned.intake.word.WordService;

/** Takes spreadsheets in, reads them as a plan says, proposes what to do with each row, and takes decisions. */
@Service
public class ImportService {

    static final String KIND = "import";

    /** As a file name can have it. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", Locale.ENGLISH);

    private final SheetImports imports;
    private final ImportLines lines;
    private final LineReview review;
    private final BulkDecisions bulk;
    private final CheckRun checkRun;
    private final ImportFiles files;
    private final CellReach reach;
    private final PlanBeginnings beginnings;
    private final WordService words;
    private final CampaignService campaigns;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    ImportService(
            SheetImports imports,
            ImportLines lines,
            LineReview review,
            BulkDecisions bulk,
            CheckRun checkRun,
            ImportFiles files,
            CellReach reach,
            PlanBeginnings beginnings,
            WordService words,
            CampaignService campaigns,
            CurrentUser currentUser,
            Trail trail,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.review = review;
        this.bulk = bulk;
        this.checkRun = checkRun;
        this.files = files;
        this.reach = reach;
        this.beginnings = beginnings;
        this.words = words;
        this.campaigns = campaigns;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** The largest file that is taken, in bytes. */
    public static long maxBytes() {
        return ImportFiles.LIMITS.fileBytes();
    }

    /**
     * Keeps an uploaded spreadsheet and guesses how the columns of its first sheet with rows are to be read.
     *
     * @param upload where the upload lies; it is only read
     * @throws Refusal when it is no spreadsheet, has no rows below a header row, is damaged, or breaks a limit
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public UUID upload(UUID campaign, String fileName, Path upload) {
        var into = campaigns.campaign(campaign).id();
        return take(into, files.keep(fileName, upload), "intake.import.uploaded");
    }

    /**
     * Keeps rows that somebody has pasted, as a file of its own, and guesses how its columns are to be read: by their
     * headings, or by what stands in them.
     *
     * @param headed whether the first row holds headings
     * @throws Refusal when there are no rows besides the headings, or a limit is broken
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public UUID paste(UUID campaign, PastedRows pasted, boolean headed) {
        var into = campaigns.campaign(campaign);
        pasted.check(headed, maxBytes());
        var now = LocalDateTime.ofInstant(clock.instant(), into.zone());
        var name = Texts.text("intake.pasted.file", DayText.of(now.toLocalDate()), TIME.format(now));
        return take(into.id(), files.keep(name, pasted, headed), "intake.import.pasted");
    }

    private UUID take(UUID campaign, ImportFiles.Kept kept, String verb) {
        var beginning = beginnings.of(campaign, kept.top());
        var sheetImport = imports.save(
                new SheetImport(campaign, kept.file(), kept.top(), beginning, currentUser.id(), clock.instant()));
        trail.record(entry(verb, sheetImport).with("rows", kept.top().rows()).with("fingerprint", kept.sha256()));
        return sheetImport.getId();
    }

    /** The sheets of the file, and whether its first row may be one like the others. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public SheetChoice sheets(UUID id) {
        return files.sheets(imports.require(id).file());
    }

    /** Says whether the first row of the sheet holds headings; what was decided about its rows is dropped. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public void chooseHeadings(UUID id, long seenVersion, boolean headed) {
        checkRun.choose(id, seenVersion, headed);
    }

    /** Reads another sheet of the file; what was decided about the rows of the one before is dropped. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public void chooseSheet(UUID id, long seenVersion, String sheet) {
        checkRun.choose(id, seenVersion, sheet);
    }

    /**
     * Reads the file as a plan says and proposes what to do with each row; decisions taken before stay where the same is
     * proposed. Until all rows have their proposals the import is an upload without a review.
     *
     * @throws Refusal when the plan has no name column, or when the import is applied already
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public void check(UUID id, long seenVersion, ImportPlan plan) {
        checkRun.check(id, seenVersion, plan.knowing(words.known()));
    }

    /**
     * Decides all lines that a filter finds and that can be so decided, some hundred in one transaction; rejected ones
     * stay as they are.
     *
     * @return how many that were
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public int decide(LineFilter filter, Decision decision) {
        return bulk.decide(filter, decision);
    }

    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void decide(UUID id, int number, Decision decision) {
        var sheetImport = findInReview(id);
        var line = line(id, number);
        if (!line.canBe(decision)) {
            throw new Refusal("intake.refused.decision", line.row());
        }
        review.decide(id, number, decision);
        trail.record(entry("intake.import.decided", sheetImport)
                .with("decision", decision)
                .with("row", line.row()));
    }

    /** The imports of a campaign, the newest first. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<ImportRow> rows(UUID campaign, int offset, int limit) {
        var found = imports.newestOf(campaign, offset, limit);
        var counts = lines.counts(found.stream().map(SheetImport::getId).toList());
        return found.stream()
                .map(one -> new ImportRow(one.facts(), reviewed(one, counts.get(one.getId()))))
                .toList();
    }

    /** Those of a campaign of which something waits for somebody who may change what is there. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<ImportRow> waiting(UUID campaign) {
        return imports.waitingIn(campaign).stream()
                .map(one -> new ImportRow(one.facts(), lines.counts(one.getId())))
                .toList();
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public int count(UUID campaign) {
        return imports.countByCampaignId(campaign);
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public ImportFacts facts(UUID id) {
        return imports.require(id).facts();
    }

    /** Whether the current user may read all cells of a file; those that are hidden are empty. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public boolean showsAllCells(UUID id) {
        return reach.includesAll(facts(id));
    }

    /** The first rows of the sheet below its header row, to map columns by. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<SheetRow> sample(UUID id, int count) {
        var sheetImport = imports.require(id);
        var facts = sheetImport.facts();
        return files.sample(sheetImport.file(), sheetImport.sheet(), count).stream()
                .map(row -> new SheetRow(row.number(), reach.shown(facts, row.cells())))
                .toList();
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<ImportLine> lines(LineFilter filter, int offset, int limit) {
        var facts = facts(filter.importId());
        return review.rows(filter, offset, limit).stream()
                .map(line -> reach.shown(facts, line))
                .toList();
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public ImportLine line(UUID id, int number) {
        return lines.find(id, number)
                .map(line -> reach.shown(facts(id), line))
                .orElseThrow(() -> new Refusal("intake.refused.unknown"));
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public int count(LineFilter filter) {
        return review.count(filter);
    }

    /** How many of the lines that a filter finds can be decided so together. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public int decidable(LineFilter filter, Decision decision) {
        return review.decidable(filter, decision);
    }

    /** How many lines had their name taken apart by each rule; those that did nothing are left out. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Map<CleaningRule, Integer> rules(UUID id) {
        return review.rules(id);
    }

    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public ImportCounts counts(UUID id) {
        return reviewed(imports.require(id), lines.counts(id));
    }

    /** Nothing is counted before there is a review: lines that are there already come from a check under way. */
    private static ImportCounts reviewed(SheetImport sheetImport, @Nullable ImportCounts counts) {
        return counts == null || sheetImport.state() == ImportState.UPLOADED ? ImportCounts.NONE : counts;
    }

    private SheetImport findInReview(UUID id) {
        var sheetImport = imports.findAndHold(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
        sheetImport.expectInReview();
        return sheetImport;
    }

    static Entry entry(String verb, SheetImport sheetImport) {
        return Entry.of(verb, KIND, sheetImport.getId(), sheetImport.fileName()).in(sheetImport.campaignId());
    }
}
