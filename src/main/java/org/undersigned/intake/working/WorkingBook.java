package org.undersigned.intake.working;

import static org.undersigned.base.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.FactSheet;
import org.undersigned.base.sheet.FactSheet.Fact;
import org.undersigned.base.sheet.FactSheet.Section;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.Workbook;
import org.undersigned.base.sheet.workbook.WorkbookWriter;
import org.undersigned.campaign.CampaignFacts;

/** A working sheet as an Excel workbook: the rows, and on a second sheet how they come back. */
final class WorkingBook {

    private static final int KEY_WIDTH = RowKey.LENGTH + 2;

    private WorkingBook() {}

    /** @param rows the cells of each, its key the last */
    static byte[] of(
            CampaignFacts campaign,
            String takenBy,
            Instant takenAt,
            String filter,
            List<? extends List<? extends @Nullable Object>> rows) {
        var properties = new FileProperties(
                text("intake.working.title", campaign.name()), campaign.name(), takenBy, List.of(), takenAt);
        var about = new FactSheet(
                text("intake.working.about"),
                List.of(
                        new Section(
                                null,
                                List.of(
                                        new Fact(text("intake.working.campaign"), campaign.name()),
                                        new Fact(text("intake.working.filter"), filter),
                                        new Fact(text("intake.working.taken-by"), takenBy),
                                        new Fact(text("intake.working.taken-at"), takenAt))),
                        new Section(
                                text("intake.working.how"),
                                List.of(
                                        new Fact(
                                                text("intake.working.how.back"),
                                                text("intake.working.how.back.text", WorkingSheet.LASTS.toDays())),
                                        new Fact(
                                                text("intake.working.how.empty"),
                                                text("intake.working.how.empty.text")),
                                        new Fact(text("intake.working.how.new"), text("intake.working.how.new.text")),
                                        new Fact(
                                                text("intake.working.how.key"),
                                                text("intake.working.how.key.text"))))));
        try {
            var out = new ByteArrayOutputStream();
            WorkbookWriter.write(
                    new Workbook(
                            properties, text("intake.working.header"), campaign.zone(), List.of(table(rows), about)),
                    out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The working sheet cannot be written", e);
        }
    }

    private static TableSheet table(List<? extends List<? extends @Nullable Object>> rows) {
        var columns = new ArrayList<Column>();
        WorkingColumn.ALL.forEach(column -> columns.add(new Column(column.heading(), column.kind(), column.widest())));
        columns.add(new Column(text("intake.working.key"), Kind.TEXT, KEY_WIDTH));
        return new TableSheet(text("intake.working.sheet"), "Rows", columns, rows);
    }
}
