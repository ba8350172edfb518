package org.undersigned.base.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.util.Locale;

/**
 * Fields for days, shown in one way everywhere, with the month as a word: of "05/12/2026" nobody can say whether it is
 * in May. It is taken as the fifth of December and shown so at once, as is what is copied from a spreadsheet
 * ("2027-03-03"). The format stands in the empty field. Weeks begin on Monday. The
 * calendar opens by its button only: if typing opened it, the Tab key would lead into it and what was typed would wait.
 */
public final class DayFields {

    private static final String SHOWN = "d MMM yyyy";
    private static final String[] TAKEN_TOO = {"d MMMM yyyy", "dd/MM/yyyy", "yyyy-MM-dd"};

    private DayFields() {}

    public static DatePicker day(String label) {
        var field = new DatePicker(label);
        field.setLocale(Locale.UK);
        field.setI18n(words());
        field.setPlaceholder(text("base.ui.day.format"));
        field.setAutoOpen(false);
        return field;
    }

    public static DateTimePicker dayAndTime(String label) {
        var field = new DateTimePicker(label);
        field.setLocale(Locale.UK);
        field.setDatePickerI18n(words());
        field.setDatePlaceholder(text("base.ui.day.format"));
        field.setTimePlaceholder(text("base.ui.day.time-format"));
        field.setAutoOpen(false);
        return field;
    }

    private static DatePickerI18n words() {
        return new DatePickerI18n()
                .setDateFormats(SHOWN, TAKEN_TOO)
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setBadInputErrorMessage(text("base.ui.day.wrong"));
    }
}
