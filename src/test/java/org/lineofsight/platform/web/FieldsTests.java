package org.lineofsight.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;

class FieldsTests {

    enum Consent {
        GIVEN,
        REFUSED
    }

    public record Form(
            @NotBlank(message = "Enter the child's name") @Nullable String name,
            @Nullable Consent consent,
            @NotEmpty(message = "Choose what you are worried about") @Nullable List<String> worries,
            @Nullable TypedDate born,
            @Nullable List<@Valid Child> children) {}

    public record Child(
            @NotBlank(message = "Enter the second child's name") @Nullable String name) {}

    @Test
    void a_new_form_is_empty_and_has_no_problems() {
        var fields = Fields.of(new Form(null, null, null, null, null));

        assertThat(fields.get("name")).isEqualTo(Field.empty("name"));
        assertThat(fields.date("born")).isEqualTo(DateField.empty("born"));
        assertThat(fields.summary().isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_and_chosen_comes_back() {
        var fields =
                Fields.of(
                        new Form(
                                "Wren",
                                Consent.REFUSED,
                                List.of("neglect", "other"),
                                new TypedDate("3", "2", "2019"),
                                List.of(new Child("Billy"))));

        assertThat(fields.get("name").value()).isEqualTo("Wren");
        assertThat(fields.get("consent").has("REFUSED")).isTrue();
        assertThat(fields.get("worries").values()).containsExactly("neglect", "other");
        assertThat(fields.get("children[0].name").value()).isEqualTo("Billy");
        assertThat(fields.get("children[0].name").id()).isEqualTo("children-0-name");
        assertThat(fields.date("born").typed().day()).isEqualTo("3");
    }

    @Test
    void each_problem_stands_at_its_field_and_at_the_top_with_a_link_to_it() {
        var fields = sent(Map.of("name", " ", "children[0].name", ""));

        assertThat(fields.get("name").error()).isEqualTo("Enter the child's name");
        assertThat(fields.get("consent").error()).isNull();
        assertThat(fields.summary().problems())
                .containsExactly(
                        new ErrorSummary.Problem("Enter the child's name", "#name"),
                        new ErrorSummary.Problem("Choose what you are worried about", "#worries"),
                        new ErrorSummary.Problem(
                                "Enter the second child's name", "#children-0-name"));
    }

    @Test
    void a_wrong_date_is_linked_to_its_first_box() {
        var form = new Form("Wren", null, List.of("x"), new TypedDate("31", "2", "2019"), null);
        var errors = new DataBinder(form, "form").getBindingResult();
        errors.rejectValue("born", "date", "Date of birth must be a real date");
        var fields = Fields.of(form, errors);

        assertThat(fields.date("born").typed().day()).isEqualTo("31");
        assertThat(fields.summary().problems())
                .containsExactly(
                        new ErrorSummary.Problem("Date of birth must be a real date", "#born-day"));
    }

    @Test
    void a_broken_rule_that_belongs_to_no_field_has_no_link() {
        var form = new Form("Wren", null, List.of("x"), null, null);
        var errors = new DataBinder(form, "form").getBindingResult();
        errors.reject("rule", "The front door has already decided this contact");

        assertThat(Fields.of(form, errors).summary().problems())
                .containsExactly(
                        new ErrorSummary.Problem(
                                "The front door has already decided this contact", null));
    }

    @Test
    void a_question_that_the_form_does_not_ask_is_a_mistake_in_the_page() {
        var fields = Fields.of(new Form(null, null, null, null, null));

        assertThatThrownBy(() -> fields.get("nmae"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Form has no field nmae");
    }

    @Test
    void a_place_for_one_more_child_is_an_empty_field() {
        var fields = Fields.of(new Form(null, null, null, null, List.of()));

        assertThat(fields.get("children[0].name").value()).isEmpty();
    }

    private static Fields sent(Map<String, String> typed) {
        var result = bind(typed);
        return Fields.of(Objects.requireNonNull(result.getTarget()), result);
    }

    private static BindingResult bind(Map<String, String> typed) {
        var binder = new WebDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Form.class));
        binder.construct(
                new DataBinder.ValueResolver() {
                    @Override
                    public @Nullable Object resolveValue(String name, Class<?> type) {
                        return typed.get(name);
                    }

                    @Override
                    public java.util.Set<String> getNames() {
                        return typed.keySet();
                    }
                });
        try (var validator = new LocalValidatorFactoryBean()) {
            validator.afterPropertiesSet();
            binder.setValidator(validator);
            binder.validate();
        }
        return binder.getBindingResult();
    }
}
