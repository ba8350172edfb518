package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.invoice.BilledLine;
import org.undersigned.advertising.invoice.InvoiceDetails;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunDetails;
import org.undersigned.advertising.print.TearSheetDetails;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.advertising.proof.ProofDetails;
import org.undersigned.advertising.proof.ProofService;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.base.money.Money;
import org.undersigned.shell.sample.SampleStaff.Cast;

/** An ad on its way into the paper and out of it again: placed, proofed, released, printed, and billed for too much. */
@Component
class SamplePage {

    private final InsertionService insertions;
    private final PlacementService placements;
    private final PaperReviewService papers;
    private final ProofService proofs;
    private final PlacementReleaseService releases;
    private final PrintService print;
    private final TearSheetService sheets;
    private final InvoiceService invoices;
    private final Clock clock;

    SamplePage(
            InsertionService insertions,
            PlacementService placements,
            PaperReviewService papers,
            ProofService proofs,
            PlacementReleaseService releases,
            PrintService print,
            TearSheetService sheets,
            InvoiceService invoices,
            Clock clock) {
        this.insertions = insertions;
        this.placements = placements;
        this.papers = papers;
        this.proofs = proofs;
        this.releases = releases;
        this.print = print;
        this.sheets = sheets;
        this.invoices = invoices;
        this.clock = clock;
    }

    /** Places approved copy, and sees it through to the page of today. */
    void print(Cast cast, CopyVersionFacts copy, UUID insertion) {
        var proof = cast.as(Role.COORDINATOR, () -> proof(copy, insertion));
        cast.as(Role.APPROVER, () -> {
            releases.approveProof(
                    proof.placement(), placements.placement(proof.placement()).version());
            return proof;
        });
        cast.as(Role.COORDINATOR, () -> {
            releases.release(
                    proof.placement(), placements.placement(proof.placement()).version());
            run(proof, insertion, SampleZone.today(clock));
            return proof;
        });
    }

    private record Proof(UUID placement, UUID id) {}

    private Proof proof(CopyVersionFacts copy, UUID insertion) {
        var placement = placements.submit(copy.id(), insertion, said(""));
        papers.clear(placement, placements.placement(placement).version(), said(text("shell.sample.page-cleared")));
        var proof = proofs.make(
                placement,
                placements.placement(placement).version(),
                new ProofDetails(AdLayout.CLASSIC, NameSetting.RUN_IN_DOT));
        return new Proof(placement, proof);
    }

    private void run(Proof proof, UUID insertion, LocalDate today) {
        print.acceptMaterial(insertion, version(insertion));
        print.reportRun(insertion, version(insertion), new RunDetails(today, text("shell.sample.page"), ""));
        var printed = insertions.insertion(insertion);
        sheets.file(
                insertion,
                printed.version(),
                new TearSheetDetails(
                        text("shell.sample.paper-unknown"),
                        today,
                        text("shell.sample.page"),
                        "",
                        printed.size(),
                        printed.colour(),
                        AdUpload.of(
                                text("shell.sample.page-file"),
                                proofs.file(proof.id()).content())));
        bill(printed, today);
    }

    private long version(UUID insertion) {
        return insertions.insertion(insertion).version();
    }

    /** The paper bills more than it had said. */
    private void bill(InsertionFacts printed, LocalDate today) {
        var billed = new BilledLine(
                printed.id(), today, printed.size(), printed.colour(), Money.of("8400", SamplePapers.CURRENCY));
        var invoice = invoices.enter(
                printed.order(),
                new InvoiceDetails(text("shell.sample.invoice"), today, billed.amount(), List.of(billed)),
                null);
        invoices.dispute(
                invoice,
                invoices.invoices(printed.order()).getFirst().version(),
                text("shell.sample.invoice-disputed"));
    }

    private static PaperSaid said(String words) {
        return new PaperSaid(text("shell.sample.order-today-speaker"), words);
    }
}
