package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.FileDownload;
import org.undersigned.base.ui.FileSnapshot;
import org.undersigned.intake.working.WorkingSheetService;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.ui.PipelineTool;

/** Gives what the pipeline shows out as a sheet to work on. */
@org.springframework.stereotype.Component
class WorkingSheetTool implements PipelineTool {

    private final WorkingSheetService sheets;

    WorkingSheetTool(WorkingSheetService sheets) {
        this.sheets = sheets;
    }

    @Override
    public String permission() {
        return Permission.OUTREACH_READ;
    }

    @Override
    public Component button(Supplier<ParticipationFilter> shown) {
        return new FileDownload(text("intake.ui.working.take"), () -> taken(shown.get()));
    }

    private FileSnapshot taken(ParticipationFilter filter) {
        var sheet = sheets.take(filter);
        return FileSnapshot.of(sheet.fileName(), ImportActions.WORKBOOK, sheet.content());
    }
}
