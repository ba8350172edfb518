package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.representation.AgencyMove;
import org.undersigned.directory.representation.AgencyMovePreview;
import org.undersigned.directory.representation.AgencyMovePreview.Moving;
import org.undersigned.directory.representation.AgencyMovePreview.Staying;
import org.undersigned.directory.ui.LongList;
import org.undersigned.directory.ui.PartList;
import org.undersigned.directory.ui.PartyPicker;

/** Where a representative goes and when, and below what goes along; each of it can be left out. */
final class AgencyMoveForm extends Composite<Div> implements Form<AgencyMoveForm.Chosen> {

    private final UUID representative;
    private final Function<AgencyMove, AgencyMovePreview> previewing;
    private final CallWords words;
    private final PartyPicker agency;
    private final DatePicker day = DayFields.day(text("directory.move.day"));
    private final Checkbox verified = new Checkbox(text("directory.move.verified"));
    private final Grid<Moving> moving = new Grid<>();
    private final Div preview = new Div();
    private List<Moving> offered = List.of();

    /** @param representations what goes along, by id, with the version of each that was seen */
    record Chosen(AgencyMove move, Map<UUID, Long> representations, boolean verified) {}

    /** @param previewing says what a move would mean */
    AgencyMoveForm(
            UUID representative,
            PartySearch search,
            Function<AgencyMove, AgencyMovePreview> previewing,
            CallWords words) {
        this.representative = representative;
        this.previewing = previewing;
        this.words = words;
        agency = new PartyPicker(text("directory.move.agency"), search, PartyKind.ORGANISATION);

        agency.addValueChangeListener(chosen -> preview());
        day.addValueChangeListener(chosen -> preview());

        agency.setRequiredIndicatorVisible(true);
        agency.setAutofocus(true);
        day.setRequiredIndicatorVisible(true);
        moving.addComponentColumn(this::line);
        moving.setSelectionMode(SelectionMode.MULTI);
        moving.addClassName("long-list");
        preview.addClassName("move-preview");
        getContent().add(new FormColumns(agency, day).addWide(verified), preview);
    }

    void showDay(LocalDate first) {
        day.setValue(first);
    }

    @Override
    public void show(Chosen chosen) {
        day.setValue(chosen.move().day());
        verified.setValue(chosen.verified());
    }

    private Optional<AgencyMove> move() {
        var to = agency.party();
        return to == null || day.getValue() == null
                ? Optional.empty()
                : Optional.of(new AgencyMove(representative, to, day.getValue()));
    }

    /** Shows what would go along as things stand now; what was unticked stays so. */
    void preview() {
        var unticked = unticked();
        preview.removeAll();
        move().map(previewing).ifPresent(fresh -> show(fresh, unticked));
    }

    private Set<UUID> unticked() {
        var ticked = moving.asMultiSelect().getSelectedItems();
        return offered.stream()
                .filter(row -> !ticked.contains(row))
                .map(row -> row.line().id())
                .collect(Collectors.toSet());
    }

    private void show(AgencyMovePreview shown, Set<UUID> unticked) {
        offered = shown.moving();
        moving.setAllRowsVisible(shown.moving().size() <= LongList.MOST_SHOWN_WHOLE);
        moving.setItems(shown.moving());
        moving.asMultiSelect()
                .select(offered.stream()
                        .filter(row -> !unticked.contains(row.line().id()))
                        .toList());
        preview.add(new Paragraph(text("directory.move.goes", shown.moving().size(), asks(shown.moving()))));
        if (!shown.moving().isEmpty()) {
            preview.add(moving);
        }
        if (!shown.staying().isEmpty()) {
            preview.add(
                    new Paragraph(text("directory.move.stays", shown.staying().size())), stays(shown.staying()));
        }
    }

    private static int asks(List<Moving> moving) {
        return moving.stream().mapToInt(Moving::openAsks).sum();
    }

    private Component line(Moving row) {
        var client = new Div(row.line().client().name());
        client.addClassName("printed");
        var print = words.smallPrint(row.line());
        return PartList.line(client, row.openAsks() == 0 ? print : text("directory.move.asks", print, row.openAsks()));
    }

    private static Component stays(List<Staying> staying) {
        var list = new PartList();
        staying.forEach(one -> {
            var client = new Div(one.line().client().name());
            client.addClassName("printed");
            list.add(client, label(one.reason()));
        });
        return list;
    }

    @Override
    public Optional<Chosen> read() {
        agency.setErrorMessage(text("directory.picker.missing"));
        agency.setInvalid(agency.party() == null);
        day.setErrorMessage(text("directory.move.day.missing"));
        day.setInvalid(day.getValue() == null);
        return move().map(move -> new Chosen(move, chosen(), verified.getValue()));
    }

    private Map<UUID, Long> chosen() {
        return moving.asMultiSelect().getSelectedItems().stream()
                .map(Moving::line)
                .collect(Collectors.toMap(line -> line.id(), line -> line.version()));
    }
}
