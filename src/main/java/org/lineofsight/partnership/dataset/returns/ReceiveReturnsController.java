package org.lineofsight.partnership.dataset.returns;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Submission;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** Sending figures in. */
@Controller
@RequestMapping("/returns/new")
@Allowed(PARTNERSHIP_OFFICER)
class ReceiveReturnsController {

    private final ReceiveReturns receiveReturns;
    private final String partnership;

    ReceiveReturnsController(
            ReceiveReturns receiveReturns,
            @Value("${lineofsight.partnership-name}") String partnership) {
        this.receiveReturns = receiveReturns;
        this.partnership = partnership;
    }

    @GetMapping
    String ask(Model model) {
        return page(Fields.of(ReceiveReturnsForm.empty(partnership)), model);
    }

    @PostMapping
    String receive(
            @Valid @ModelAttribute("form") ReceiveReturnsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var files = read(form.sent());
        // Both mistakes at once: the rule is only asked where the rest of the form is right.
        if (files.files().isEmpty()) {
            errors.rejectValue("files", "files", "Choose at least one CSV file");
        }
        var delivery = new ArrayList<DeliveryId>();
        Submission.of(
                errors,
                () ->
                        delivery.add(
                                receiveReturns.receive(
                                        String.valueOf(form.partnership()),
                                        ReturnRules.theYearHasToBeOne(String.valueOf(form.year())),
                                        files,
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(Fields.of(form, errors), model);
        }
        return "redirect:/returns/deliveries/" + delivery.getFirst();
    }

    private static String page(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        return "dataset/returns/receive";
    }

    private static FigureFiles read(List<MultipartFile> sent) {
        var files = new ArrayList<FigureFiles.File>();
        var notRead = new ArrayList<String>();
        for (var file : sent) {
            var name = name(file);
            if (name.isBlank()) {
                continue;
            }
            if (name.toLowerCase(Locale.UK).endsWith(".csv")) {
                files.add(new FigureFiles.File(name, content(file)));
            } else {
                notRead.add(name);
            }
        }
        return new FigureFiles(List.copyOf(files), List.copyOf(notRead));
    }

    /** An unused field arrives as one file without a name; some browsers send the folder too. */
    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").strip();
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
