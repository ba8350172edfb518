package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.member.MemberDetails;

/** Somebody's part and time in a group. */
final class MemberForm extends Composite<Div> implements Form<MemberDetails> {

    private final TextField part = new TextField(text("directory.member.part"));
    private final IntegerField fromYear = new IntegerField(text("directory.member.from-year"));
    private final IntegerField toYear = new IntegerField(text("directory.member.to-year"));

    MemberForm() {
        part.setHelperText(text("directory.member.part.help"));
        toYear.setHelperText(text("directory.member.to-year.help"));
        getContent().add(new FormColumns().addWide(part).add(fromYear, toYear));
    }

    @Override
    public void show(MemberDetails details) {
        part.setValue(details.part() == null ? "" : details.part());
        fromYear.setValue(details.fromYear());
        toYear.setValue(details.toYear());
    }

    @Override
    public Optional<MemberDetails> read() {
        return fromYear.isInvalid() || toYear.isInvalid()
                ? Optional.empty()
                : Optional.of(new MemberDetails(part.getValue(), fromYear.getValue(), toYear.getValue()));
    }
}
