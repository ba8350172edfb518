package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.field.ui.FileField;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementStepRow;
import org.undersigned.advertising.proof.NamesSet;
import org.undersigned.advertising.proof.PreflightCheck;
import org.undersigned.advertising.proof.ProofDetails;
import org.undersigned.advertising.proof.ProofRow;
import org.undersigned.advertising.proof.ProofService;
import org.undersigned.advertising.proof.ReadBackRow;
import org.undersigned.advertising.proof.ReadBackService;
import org.undersigned.advertising.proof.ui.NamesSentences.Said;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.HeldAction;
import org.undersigned.base.ui.ReasonDialog;

/** Submitting an ad, keeping what the paper says, making its proof, approving that and releasing it. */
@org.springframework.stereotype.Component
class PlacementDialogs {

    private final PlacementService placements;
    private final PaperReviewService review;
    private final PlacementReleaseService releases;
    private final ProofService proofs;
    private final ReadBackService readBacks;
    private final CopyReadings copies;

    PlacementDialogs(
            PlacementService placements,
            PaperReviewService review,
            PlacementReleaseService releases,
            ProofService proofs,
            ReadBackService readBacks,
            CopyReadings copies) {
        this.placements = placements;
        this.review = review;
        this.releases = releases;
        this.proofs = proofs;
        this.readBacks = readBacks;
        this.copies = copies;
    }

    /**
     * The button that submits an ad, or why there is nothing to submit.
     *
     * @param insertions among which is chosen
     * @param button of which weight it is
     */
    Component submission(UUID campaign, List<InsertionFacts> insertions, BiFunction<String, Runnable, Button> button) {
        var verb = text("advertising.proof.ui.submit");
        if (approved(campaign).isEmpty()) {
            return new HeldAction(verb, text("advertising.proof.ui.no-copy"));
        }
        return insertions.isEmpty()
                ? new HeldAction(verb, text("advertising.proof.ui.no-insertion"))
                : button.apply(verb, () -> submit(campaign, insertions));
    }

    private List<CopyVersionRow> approved(UUID campaign) {
        return copies.latest(campaign).stream()
                .filter(row -> row.state() == CopyState.APPROVED)
                .toList();
    }

    private void submit(UUID campaign, List<InsertionFacts> insertions) {
        FormDialog.around(
                        text("advertising.proof.ui.submit"),
                        new SubmitForm(approved(campaign), insertions),
                        text("advertising.proof.ui.submit"),
                        submission -> PlacementNavigation.toPlacement(
                                placements.submit(submission.copyVersion(), submission.insertion(), submission.to())))
                .open();
    }

    void query(PlacementFacts placement, Runnable changed) {
        said(placement, "query", true, said -> review.query(placement.id(), placement.version(), said), changed);
    }

    void answer(PlacementFacts placement, Runnable changed) {
        said(placement, "answer", true, said -> review.answer(placement.id(), placement.version(), said), changed);
    }

    void demandChanges(PlacementFacts placement, Runnable changed) {
        said(
                placement,
                "changes",
                true,
                said -> review.demandChanges(placement.id(), placement.version(), said),
                changed);
    }

    void clear(PlacementFacts placement, Runnable changed) {
        said(placement, "clear", false, said -> review.clear(placement.id(), placement.version(), said), changed);
    }

    void decline(PlacementFacts placement, Runnable changed) {
        said(placement, "decline", true, said -> review.decline(placement.id(), placement.version(), said), changed);
    }

    private void said(
            PlacementFacts placement, String step, boolean saysSomething, Consumer<PaperSaid> keep, Runnable changed) {
        var verb = text("advertising.proof.ui." + step);
        var form = new PaperSaidForm(saysSomething);
        form.show(new PaperSaid(lastSpeaker(placement), ""));
        FormDialog.around(verb, form, verb, keep.andThen(said -> changed.run())).open();
    }

    /** Whoever spoke for the paper before most likely does so again. */
    private String lastSpeaker(PlacementFacts placement) {
        return placements.steps(placement.id()).reversed().stream()
                .map(PlacementStepRow::saidBy)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** As the proof before was set, of this ad or of the one whose place it takes. */
    void make(PlacementFacts placement, Runnable changed) {
        var form = new ProofForm(details -> sentences(placement, details));
        form.show(placements.ofInsertion(placement.insertion()).stream()
                .sorted(Comparator.comparing(each -> !each.id().equals(placement.id())))
                .flatMap(each -> proofs.latest(each.id()).stream())
                .findFirst()
                .map(ProofRow::details)
                .orElse(new ProofDetails(AdLayout.CLASSIC, NameSetting.ONE_A_LINE)));
        FormDialog.around(text("advertising.proof.ui.make"), form, text("advertising.proof.ui.make"), details -> {
                    proofs.make(placement.id(), placement.version(), details);
                    changed.run();
                })
                .open();
    }

    private List<Said> sentences(PlacementFacts placement, ProofDetails details) {
        try {
            return proofs.preview(placement.id(), details)
                    .ad()
                    .names()
                    .map(NamesSet::of)
                    .map(NamesSentences::of)
                    .orElse(List.of());
        } catch (Refusal refusal) {
            return List.of(Said.warning(text(refusal.key(), refusal.arguments().toArray())));
        }
    }

    void readBack(PlacementFacts placement, Runnable changed) {
        var file = new FileField(text("advertising.proof.ui.read-back.file"));
        var form = new Div(new Paragraph(text("advertising.proof.ui.read-back.explanation")), file);
        form.addClassName("reason-form");
        new FormDialog(
                        text("advertising.proof.ui.read-back.do"),
                        form,
                        text("advertising.proof.ui.read-back.do"),
                        () -> {
                            readBacks.read(placement.id(), file.required());
                            changed.run();
                        })
                .open();
    }

    /** The page, with what differs marked on it. */
    void show(ReadBackRow back) {
        var dialog = new Dialog(text("advertising.proof.ui.read-back"));
        dialog.addClassName("read-back-dialog");
        dialog.add(new PagePane(
                text("advertising.proof.ui.read-back.picture", back.page(), back.fileName()),
                zoom -> readBacks.picture(back.id(), back.page()).content()));
        dialog.getFooter().add(Buttons.quiet(text("advertising.proof.ui.close"), dialog::close));
        dialog.open();
    }

    void override(ProofRow proof, PreflightCheck check, Runnable changed) {
        new ReasonDialog(
                        text("advertising.proof.ui.override.title", Texts.label(check.kind())),
                        text("advertising.proof.ui.override.explanation"),
                        text("advertising.proof.ui.override"),
                        reason -> {
                            proofs.override(proof.id(), check.kind(), reason);
                            changed.run();
                        })
                .open();
    }

    void approveProof(PlacementFacts placement, Runnable changed) {
        new ConfirmAction(
                        text("advertising.proof.ui.approve"),
                        text("advertising.proof.ui.approve.explanation", placement.label()),
                        text("advertising.proof.ui.approve"),
                        () -> {
                            releases.approveProof(placement.id(), placement.version());
                            changed.run();
                        })
                .open();
    }

    void release(PlacementFacts placement, Runnable changed) {
        new ConfirmAction(
                        text("advertising.proof.ui.release"),
                        text("advertising.proof.ui.release.explanation", placement.label()),
                        text("advertising.proof.ui.release"),
                        () -> {
                            releases.release(placement.id(), placement.version());
                            changed.run();
                        })
                .open();
    }
}
