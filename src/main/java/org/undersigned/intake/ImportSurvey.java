package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.intake.field.FieldKeepers;
import org.undersigned.intake.word.WordService;

/** Looks through a whole file for what a person should see before it is checked. It writes nothing. */
@Service
public class ImportSurvey {

    private final SheetImports imports;
    private final ImportFiles files;
    private final CellReach reach;
    private final FieldKeepers keepers;
    private final WordService words;

    ImportSurvey(SheetImports imports, ImportFiles files, CellReach reach, FieldKeepers keepers, WordService words) {
        this.imports = imports;
        this.files = files;
        this.reach = reach;
        this.keepers = keepers;
        this.words = words;
    }

    /**
     * What of the file the current user may read.
     *
     * @param plan as which it would be read; it may be unfinished
     */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public FileSurvey of(UUID id, ImportPlan plan) {
        var sheetImport = imports.require(id);
        var facts = sheetImport.facts();
        var known = words.known();
        var effects = new RuleEffects(plan.knowing(known));
        var unknown = new UnknownWords(plan.knowing(Map.of()), keepers);
        var days = new DayColumns(plan);
        var content = files.content(sheetImport.file(), sheetImport.sheet());
        for (var row : content.rows()) {
            var shown = new SheetRow(row.number(), reach.shown(facts, row.cells()));
            effects.see(shown);
            unknown.see(shown);
            days.see(shown);
        }
        return new FileSurvey(
                effects.names(),
                effects.found(),
                unknown.found(known, words::guess),
                days.found(),
                content.guessedEncoding().orElse(null));
    }
}
