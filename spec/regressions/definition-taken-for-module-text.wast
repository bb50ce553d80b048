;; `definition` belongs to the commands of scripts: the text of a module, as quotes and files have it, does not know it.
;; Nothing at all is the text of an empty module. (Specification: Text Format › Modules.)

(assert_malformed (module quote "(module definition)") "unexpected token")
(assert_malformed (module quote "(module definition $m (func))") "unexpected token")
(assert_malformed (module quote "definition") "unexpected token")
(module definition quote "(module (func (export \"f\") (result i32) (i32.const 7)))")
(module instance)
(assert_return (invoke "f") (i32.const 7))
(module quote "")
(module quote ";; nothing\n" "(; ;)")
(module definition)
(module instance)
