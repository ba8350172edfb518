package org.undersigned.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.base.Texts.text;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.undersigned.Application;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.access.UserFixture;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.placement.PlacementStepRow;
import org.undersigned.advertising.placement.StepKind;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** A full page in a documented paper as four people buy it: from a spreadsheet of names to an invoice that is paid. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.lazy-initialization=false")
@ContextConfiguration(initializers = DatabaseUnderTest.class)
@ActiveProfiles("test")
@Tag("browser")
@Tag("journey")
class AdJourneyTest {

    private static final String PAPER = "The Wall Street Journal";
    private static final String PRICE = "$277,200.00";
    private static final String REPRESENTATIVE = "Pat Rep";
    private static final String LETTER = "We ask for three things: ask first, say whose it is, pay for it.";

    /** Sixty, in the order in which they are printed. */
    private static final List<String> NAMES = Stream.of(
                    "Ashgrove",
                    "Bellweather",
                    "Çorbacıoğlu",
                    "Dunnockson",
                    "Eavesdale",
                    "Fennimore-Pike",
                    "Gorsewell",
                    "Heronsgate",
                    "Islay-Moss",
                    "Jarvenkylä",
                    "Kestrelby",
                    "Larkspurton",
                    "Mallowfield",
                    "Nettlestead",
                    "Orchardine",
                    "Petrichorova",
                    "Quillfeather",
                    "Rookhope",
                    "Sedgemoorland",
                    "Þórisdal")
            .flatMap(family -> Stream.of("Anneliese", "Bartholomew", "Zoë").map(given -> given + " " + family))
            .toList();

    private static final String WITHDRAWN = "Bartholomew Kestrelby";

    @LocalServerPort
    private int port;

    @Autowired
    private UserFixture users;

    @Autowired
    private PlacementService placements;

    @Autowired
    private SettableClock clock;

    private Chromium chromium;
    private StaffUser buyer;
    private Visitor desk;
    private Visitor second;
    private Visitor ann;
    private Visitor ben;

    /** At ten in the morning of a Wednesday in New York, when the paper prints. */
    @BeforeEach
    void open() {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var wednesday = now.toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .atTime(LocalTime.of(15, 0))
                .atOffset(ZoneOffset.UTC);
        clock.advance(Duration.between(now, wednesday));
        chromium = new Chromium();
        buyer = users.active("Corinne", Role.COORDINATOR);
        desk = visitor(buyer);
        second = visitor(users.active("Carla", Role.COORDINATOR));
        ann = visitor(users.active("Ann", Role.APPROVER));
        ben = visitor(users.active("Ben", Role.APPROVER));
    }

    @AfterEach
    void close() {
        chromium.close();
        clock.reset();
    }

    @Test
    void leadsFromASpreadsheetToAPageThatIsPaid() throws IOException {
        openACampaign();
        importTheSheet();
        confirmAll();
        sealAnEdition();
        authoriseABudget();
        askForTwoApprovals();
        var order = orderAPage();
        var copy = writeTheCopy();
        approve(ann);
        approve(ben);
        var first = proof(copy, "1");
        withdrawOne();
        refuseTheRelease(first);
        strikeTheName(copy);
        approve(ben);
        var released = proof(copy, "2");
        release(released);
        expectEveryNameOnceAndInOrder(desk.download("advertising.proof.ui.download"));
        assertThat(stateOf(first)).isEqualTo(PlacementState.REJECTED);
        run(order);
        pay(order);
        assertThat(stateOf(released)).isEqualTo(PlacementState.PUBLISHED);
        assertThat(chromium.complaints()).isEmpty();
    }

    private void openACampaign() {
        desk.go("campaigns");
        desk.press("campaign.list.create");
        desk.fill("campaign.fact.name", "Ask First " + UUID.randomUUID());
        desk.dialogButton("campaign.list.create").click();
        desk.awaitPath("campaigns/.+");
        desk.press("campaign.letter.add");
        desk.fill("campaign.letter.title", "Ask First");
        desk.finish("campaign.letter.add");
        desk.press("campaign.publish.first");
        desk.fill("campaign.version.text", LETTER);
        desk.finish("campaign.publish.save");
    }

    private void importTheSheet() {
        var sheet = "Name,Kind\n" + NAMES.reversed().stream().collect(Collectors.joining(",person\n", "", ",person\n"));
        desk.go("imports");
        desk.press("intake.ui.upload");
        desk.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("yeses.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        desk.page().getByText(text("intake.ui.options.opens")).click();
        desk.page().getByText(text("intake.ui.options.records")).click();
        desk.page().getByText(text("signature.scope.PRINT_AD")).click();
        desk.press("intake.ui.check", NAMES.size());
        desk.press("intake.ui.apply");
        desk.picture("apply");
        desk.dialogButton("intake.ui.apply").click();
        assertThat(desk.button("intake.ui.undo")).isVisible();
    }

    private void confirmAll() {
        desk.go("signatures");
        desk.page().locator("#selectAllCheckbox").click();
        desk.press("signature.ui.evidence.add-many", NAMES.size());
        desk.fill("signature.ui.evidence.speaker-name", "Jo Finch");
        desk.fill("signature.ui.evidence.authority", "Collects the yeses of the guild");
        desk.day("signature.ui.evidence.checked-on", today().minusDays(2));
        desk.fill("signature.ui.evidence.words", "Yes, all of them sign, and in print.");
        desk.finish("signature.ui.evidence.add");
        desk.go("signatures");
        desk.page().locator("#selectAllCheckbox").click();
        desk.press("signature.ui.confirm.many", NAMES.size());
        desk.finish("signature.ui.confirm.many", NAMES.size());
    }

    private void sealAnEdition() {
        desk.go("rosters");
        desk.press("roster.ui.seal");
        desk.fill("roster.ui.seal.name", "Launch page");
        desk.fill("roster.ui.seal.contact", "Press desk, press@example.org");
        desk.dialogButton("roster.ui.seal").click();
        desk.awaitPath("rosters/.+");
        desk.expect(NAMES.getLast());
    }

    private void authoriseABudget() {
        desk.go("ads/budget");
        desk.press("advertising.budget.ui.propose");
        desk.fill("advertising.budget.ui.sum", "300000");
        desk.fill("advertising.budget.ui.reason", "One full page");
        desk.finish("advertising.budget.ui.propose");
        ann.go("ads/budget");
        ann.confirm("advertising.budget.ui.authorise");
    }

    private void askForTwoApprovals() {
        desk.go("approvals/policy");
        var quorum = desk.page().getByLabel(text("advertising.approval.ui.step.quorum"));
        quorum.fill("2");
        quorum.blur();
        desk.press("advertising.approval.ui.policy.save");
        desk.expect(text("advertising.approval.ui.policy.saved"));
    }

    /** Those of the papers that are documented are there already where another test has taken them over. */
    private void addDocumentedPapers() {
        desk.go("publications");
        if (desk.button("advertising.rate.ui.documented").count() > 0) {
            desk.confirm("advertising.rate.ui.documented");
        }
        desk.expect(PAPER);
    }

    private String orderAPage() {
        addDocumentedPapers();
        desk.go("ads?tab=orders");
        desk.press("advertising.order.ui.add");
        desk.pick("advertising.order.ui.paper", PAPER);
        desk.fill("advertising.order.ui.headline", "Ask first");
        desk.fill("advertising.order.ui.advertiser", "The Ask First campaign");
        desk.dialogButton("advertising.order.ui.add").click();
        desk.awaitPath("ads/orders/.+");
        var order = desk.path();
        desk.press("advertising.order.ui.book");
        desk.day("advertising.order.ui.run-on", today());
        desk.press("advertising.order.ui.preview");
        assertThat(desk.dialog().getByText(PRICE).first()).isVisible();
        desk.picture("booking");
        desk.finish("advertising.order.ui.book");
        desk.press("advertising.order.ui.submit");
        second.go(order);
        second.confirm("advertising.order.ui.approve");
        desk.go(order);
        desk.press("advertising.order.ui.send");
        desk.fill("advertising.order.ui.told", REPRESENTATIVE);
        desk.finish("advertising.order.ui.send");
        return order;
    }

    private String writeTheCopy() {
        desk.go("ads/copy");
        desk.press("advertising.copy.ui.add");
        var title =
                desk.main().getByLabel(text("advertising.copy.ui.title-field")).first();
        title.fill("Launch page");
        title.blur();
        write(0, "Ask us first");
        write(2, "Paid for by the Ask First campaign, 1 Quay, Bristol");
        desk.press("advertising.copy.ui.add-block");
        var body = desk.page().locator(".copy-block").last();
        desk.choose(body, "advertising.copy.ui.basis", text("advertising.basis.QUOTE"));
        body.locator("textarea").first().fill(LETTER);
        body.locator("textarea").first().blur();
        assertThat(desk.page().locator("article").getByText(LETTER)).isVisible();
        raise(3);
        raise(2);
        desk.press("advertising.copy.ui.save");
        desk.awaitPath("ads/copy/[0-9a-f-]+");
        desk.press("advertising.copy.ui.submit");
        desk.expect(text("advertising.approval.ui.sheet"));
        return desk.path();
    }

    private void write(int block, String words) {
        var area = desk.page()
                .locator(".copy-block")
                .nth(block)
                .locator("textarea")
                .first();
        area.fill(words);
        area.blur();
    }

    private void raise(int block) {
        desk.page()
                .locator(".copy-block")
                .nth(block)
                .getByText(text("advertising.copy.ui.up"))
                .click();
        chromium.settle(desk.page());
    }

    private static void approve(Visitor approver) {
        approver.go("approvals");
        approver.main()
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(text("advertising.approval.ui.approve"))
                                .setExact(true))
                .click();
        approver.finish("advertising.approval.ui.approve");
        approver.expect(text("advertising.approval.ui.empty.title"));
    }

    /** Submits the approved version, keeps that the paper takes it, and has its proof approved by somebody else. */
    private UUID proof(String copy, String version) {
        desk.go(copy);
        desk.press("advertising.proof.ui.submit");
        desk.fill("advertising.proof.ui.submitted-to", REPRESENTATIVE);
        desk.dialogButton("advertising.proof.ui.submit").click();
        desk.awaitPath("ads/placements/.+");
        assertThat(desk.page().getByRole(AriaRole.HEADING).first())
                .hasText(text("advertising.placement.copy", "Launch page", version));
        desk.press("advertising.proof.ui.clear");
        desk.fill("advertising.proof.ui.said-by", REPRESENTATIVE);
        desk.finish("advertising.proof.ui.clear");
        desk.confirm("advertising.proof.ui.make");
        desk.picture("proof-" + version);
        ann.go(desk.path());
        ann.confirm("advertising.proof.ui.approve");
        return UUID.fromString(desk.path().replaceFirst(".*/", ""));
    }

    private void withdrawOne() {
        desk.go("signatures?q=" + WITHDRAWN.replace(" ", "%20"));
        desk.page().locator("vaadin-grid .printed").first().click();
        desk.awaitPath("signatures.*[?&]open=.+");
        desk.press("signature.ui.withdraw");
        desk.fill("signature.ui.withdraw.reason", "Asked to be taken off");
        desk.picture("withdrawal");
        desk.finish("signature.ui.withdraw");
        desk.expect(text("signature.ui.decision.withdrawn", WITHDRAWN));
    }

    private void refuseTheRelease(UUID placement) {
        var before = steps(placement);
        desk.go("ads/placements/" + placement);
        assertThat(desk.button("advertising.proof.ui.release").first()).isDisabled();
        desk.expect(text("advertising.proof.ui.held.names"));
        assertThat(desk.main().getByRole(AriaRole.ALERT).first())
                .containsText(text("advertising.alarm.name", WITHDRAWN, withdrawn()));
        desk.picture("refusal");
        assertThat(stateOf(placement)).isEqualTo(PlacementState.PROOF_APPROVED);
        assertThat(steps(placement)).isEqualTo(before).doesNotContain(StepKind.RELEASED);
    }

    private static String withdrawn() {
        return text("signature.signature-state.WITHDRAWN");
    }

    private void strikeTheName(String copy) {
        desk.go(copy);
        desk.press("advertising.copy.ui.strike", 1);
        assertThat(desk.dialog().getByText(WITHDRAWN)).isVisible();
        desk.finish("advertising.copy.ui.strike.verb");
        desk.press("advertising.copy.ui.submit");
        desk.expect(text("advertising.approval.names-step"));
    }

    private void release(UUID placement) {
        desk.go("ads/placements/" + placement);
        desk.confirm("advertising.proof.ui.release");
        assertThat(stateOf(placement)).isEqualTo(PlacementState.RELEASED);
    }

    private static void expectEveryNameOnceAndInOrder(byte[] proof) throws IOException {
        try (var pdf = Loader.loadPDF(proof)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(10.87f * 72);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(21f * 72);
            var printed = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            var wanted = NAMES.stream().filter(name -> !name.equals(WITHDRAWN)).toList();
            var anyName = NAMES.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            assertThat(Pattern.compile(anyName).matcher(printed).results().map(found -> found.group()))
                    .containsExactlyElementsOf(wanted);
        }
    }

    private void run(String order) {
        desk.go(order);
        desk.confirm("advertising.order.ui.material");
        desk.press("advertising.order.ui.run");
        desk.fill("advertising.order.ui.page", "A7");
        desk.finish("advertising.order.ui.run");
        desk.press("advertising.order.ui.file-tear-sheet");
        desk.attach("a7.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        desk.fill("advertising.order.ui.paper-printed", PAPER);
        desk.day("advertising.order.ui.ran-on", today());
        desk.fill("advertising.order.ui.page", "A7");
        desk.fill("advertising.order.ui.width", "10.87 in");
        desk.fill("advertising.order.ui.depth", "21 in");
        desk.choose(desk.dialog(), "advertising.order.ui.colour", text("advertising.ad-colour.BLACK"));
        desk.picture("tear-sheet");
        desk.finish("advertising.order.ui.file-tear-sheet");
    }

    private void pay(String order) {
        desk.press("advertising.invoice.ui.enter");
        desk.fill("advertising.invoice.ui.reference", "INV-1");
        desk.day("advertising.invoice.ui.dated-on", today());
        desk.fill("advertising.invoice.ui.total", PRICE.substring(1));
        desk.dialogButton("advertising.invoice.ui.as-ordered.of", 1).click();
        desk.picture("invoice");
        desk.finish("advertising.invoice.ui.enter");
        desk.expect(text("advertising.invoice.ui.agrees"));
        desk.picture("comparison");
        desk.press("advertising.invoice.ui.match");
        second.go(order);
        second.confirm("advertising.invoice.ui.approve");
        desk.go(order);
        desk.press("advertising.invoice.ui.pay");
        desk.fill("advertising.order.ui.payment-reference", "Wire 4411");
        desk.finish("advertising.invoice.ui.pay");
        desk.expect(text("advertising.invoice-state.PAID"));
    }

    private PlacementState stateOf(UUID placement) {
        return Staff.as(buyer, () -> placements.placement(placement)).state();
    }

    private List<StepKind> steps(UUID placement) {
        return Staff.as(buyer, () -> placements.steps(placement)).stream()
                .map(PlacementStepRow::kind)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private Visitor visitor(StaffUser user) {
        return new Visitor(chromium, port, user.email());
    }
}
