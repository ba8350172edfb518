package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import org.undersigned.advertising.calendar.CalendarFile;
import org.undersigned.advertising.calendar.CalendarService;
import org.undersigned.advertising.insertion.ui.InsertionTool;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;

/** Gives an insertion as a file for other calendars. */
@org.springframework.stereotype.Component
class CalendarTool implements InsertionTool {

    private final CalendarService calendar;

    CalendarTool(CalendarService calendar) {
        this.calendar = calendar;
    }

    @Override
    public Component tool(UUID insertion) {
        var button = new Button(text("advertising.calendar.ui.ics"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return new FileDownload(button, () -> {
            var file = calendar.file(insertion);
            return FileSnapshot.of(file.name(), CalendarFile.MEDIA_TYPE, file.bytes());
        });
    }
}
