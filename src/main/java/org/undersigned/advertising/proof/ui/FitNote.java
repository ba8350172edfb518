package org.undersigned.advertising.proof.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.ui.WritingNote;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.proof.FittedNames;
import org.undersigned.advertising.proof.ProofDetails;
import org.undersigned.advertising.proof.ProofRow;
import org.undersigned.advertising.proof.ProofService;
import org.undersigned.advertising.proof.ui.NamesSentences.Said;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.LengthUnit;

/** While an ad is written: how its names would stand in the space that it is for. */
@org.springframework.stereotype.Component
class FitNote implements WritingNote {

    private static final ProofDetails DETAILS = new ProofDetails(AdLayout.CLASSIC, NameSetting.RUN_IN_DOT);

    private final PlacementService placements;
    private final InsertionService insertions;
    private final ProofService proofs;
    private final FittedNames fitted;

    FitNote(PlacementService placements, InsertionService insertions, ProofService proofs, FittedNames fitted) {
        this.placements = placements;
        this.insertions = insertions;
        this.proofs = proofs;
        this.fitted = fitted;
    }

    @Override
    public Optional<Component> note(UUID campaign, UUID copy, CopyPreview written) {
        var placed = placements.ofCopy(copy).stream()
                .filter(each -> each.state() != PlacementState.REJECTED)
                .findFirst();
        var details = placed.flatMap(each -> proofs.latest(each.id()))
                .map(ProofRow::details)
                .orElse(DETAILS);
        return placed.map(each -> insertions.insertion(each.insertion()))
                .or(() -> placements.open(campaign).stream().findFirst())
                .flatMap(space -> note(space, details, written));
    }

    private Optional<Component> note(InsertionFacts space, ProofDetails details, CopyPreview written) {
        var said = said(space, details, written);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var size = space.size();
        var note = new Div(new Paragraph(text(
                "advertising.proof.ui.fit",
                space.label(),
                size.width().in(LengthUnit.INCH),
                size.depth().in(LengthUnit.INCH))));
        said.forEach(each -> note.add(each.paragraph()));
        note.addClassNames("proof-outcome", "fit-note");
        note.getElement().setAttribute("role", "status");
        return Optional.of(note);
    }

    private List<Said> said(InsertionFacts space, ProofDetails details, CopyPreview written) {
        try {
            return fitted.of(space, written, details).map(NamesSentences::of).orElse(List.of());
        } catch (Refusal refusal) {
            return List.of(Said.warning(text(refusal.key(), refusal.arguments().toArray())));
        }
    }
}
