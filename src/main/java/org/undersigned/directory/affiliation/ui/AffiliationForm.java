package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationKind;

/** What somebody is in a group or body, and when. */
final class AffiliationForm extends Composite<Div> implements Form<AffiliationDetails> {

    private final Select<AffiliationKind> kind = new Select<>();
    private final TextField part = new TextField();
    private final IntegerField fromYear = new IntegerField(text("directory.member.from-year"));
    private final IntegerField toYear = new IntegerField(text("directory.member.to-year"));

    /** @param kinds what may be chosen; one alone is not asked for */
    AffiliationForm(List<AffiliationKind> kinds) {
        kind.addValueChangeListener(chosen -> fit(chosen.getValue()));

        kind.setLabel(text("directory.member.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(Texts::label);
        kind.setValue(kinds.getFirst());
        kind.setVisible(kinds.size() > 1);
        toYear.setHelperText(text("directory.member.to-year.help"));
        getContent().add(new FormColumns(kind, part, fromYear, toYear));
    }

    private void fit(AffiliationKind chosen) {
        var isOffice = chosen == AffiliationKind.OFFICER;
        part.setLabel(text(isOffice ? "directory.member.office" : "directory.member.part"));
        part.setHelperText(text(isOffice ? "directory.member.office.help" : "directory.member.part.help"));
        part.setRequiredIndicatorVisible(isOffice);
        part.setVisible(chosen != AffiliationKind.WITHIN);
        part.setInvalid(false);
    }

    @Override
    public void show(AffiliationDetails details) {
        kind.setValue(details.kind());
        part.setValue(details.part() == null ? "" : details.part());
        fromYear.setValue(details.fromYear());
        toYear.setValue(details.toYear());
    }

    @Override
    public Optional<AffiliationDetails> read() {
        part.setErrorMessage(text("directory.member.office.missing"));
        part.setInvalid(
                kind.getValue() == AffiliationKind.OFFICER && part.getValue().isBlank());
        return part.isInvalid() || fromYear.isInvalid() || toYear.isInvalid()
                ? Optional.empty()
                : Optional.of(new AffiliationDetails(
                        kind.getValue(), part.getValue(), fromYear.getValue(), toYear.getValue()));
    }
}
