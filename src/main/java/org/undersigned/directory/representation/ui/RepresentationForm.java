package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.directory.representation.Routing;
import org.undersigned.directory.ui.PartyPicker;

/** What a representative does for a client, where and when. */
final class RepresentationForm extends Composite<Div> implements Form<RepresentationDetails> {

    private final Select<RepresentativeRole> role = new Select<>();
    private final PartyPicker agency;
    private final Select<String> field = new Select<>();
    private final TerritoryField territory = new TerritoryField();
    private final DatePicker from = DayFields.day(text("directory.representation.from"));
    private final DatePicker to = DayFields.day(text("directory.representation.to"));
    private final CheckboxGroup<Routing> routing = new CheckboxGroup<>(text("directory.representation.routing"));
    private final PartyService parties;

    RepresentationForm(PartySearch search, PartyService parties, List<Discipline> disciplines) {
        this.parties = parties;
        agency = new PartyPicker(text("directory.representation.agency"), search, PartyKind.ORGANISATION);

        role.setLabel(text("directory.representation.role"));
        role.setItems(RepresentativeRole.values());
        role.setItemLabelGenerator(
                known -> known == null ? text("directory.representation.role-unknown") : Texts.label(known));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("directory.representation.role-unknown"));
        agency.setHelperText(text("directory.representation.agency.help"));
        agency.setClearButtonVisible(true);
        Fields.fill(field, text("directory.call.field"), disciplines);
        territory.setHelperText(text("directory.representation.territory.help"));
        to.setHelperText(text("directory.representation.to.help"));
        routing.setItems(Routing.values());
        routing.setItemLabelGenerator(Texts::label);

        getContent().add(new FormColumns(role, agency, field, territory, from, to).addWide(routing));
    }

    @Override
    public void show(RepresentationDetails details) {
        role.setValue(details.role());
        agency.clear();
        if (details.agency() != null) {
            agency.choose(details.agency(), parties);
        }
        field.setValue(details.field());
        territory.show(details.territory());
        from.setValue(details.from());
        to.setValue(details.to());
        routing.setValue(details.routing());
    }

    @Override
    public Optional<RepresentationDetails> read() {
        return from.isInvalid() || to.isInvalid()
                ? Optional.empty()
                : Optional.of(new RepresentationDetails(
                        agency.party(),
                        role.getValue(),
                        field.getValue(),
                        territory.getValue(),
                        from.getValue(),
                        to.getValue(),
                        routing.getValue()));
    }
}
